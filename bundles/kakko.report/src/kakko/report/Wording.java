package kakko.report;

import java.text.Collator;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import kakko.core.Comparison.Answer;
import kakko.core.Comparison.Row;
import kakko.core.Comparison.Weight;
import kakko.core.Reading;

/** The words in which results are told, in one language: the same in every report. */
public final class Wording {

	/** The sign of what was put right by hand, where there is no room for the words. */
	public static final String BY_HAND = "✍";

	private final Locale locale;
	private final ResourceBundle messages;

	private Wording(Locale locale) {
		this.locale = locale;
		this.messages = ResourceBundle.getBundle("kakko.report.messages", locale, Wording.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	public static Wording in(Locale locale) {
		return new Wording(locale);
	}

	public Locale locale() {
		return locale;
	}

	/** The name of a fate, change, flag or kind, as it stands in tables and comments. */
	public String of(Enum<?> value) {
		return messages.getString(value.getDeclaringClass().getSimpleName() + "." + value.name());
	}

	/** One or two characters that stand for it in narrow columns. */
	public String letter(Enum<?> value) {
		return messages.getString(value.getDeclaringClass().getSimpleName() + "." + value.name() + ".letter");
	}

	/** What stands behind the letter or word of an answer that isn't simply the engine's: put right by hand, or to be looked at. */
	public static String sign(Answer answer) {
		return answer.corrected() ? BY_HAND : answer.doubtful() ? "?" : "";
	}

	/** The same in words; none for an answer that is the engine's, and sure. */
	public Optional<String> doubt(Answer answer) {
		return answer.corrected() ? Optional.of(text("corrected")) : Optional.of(text("unsure", answer.sure())).filter(unsure -> answer.doubtful());
	}

	/** What became of it, and what the sign says, in words. */
	public String said(Answer answer) {
		return of(answer.fate()) + doubt(answer).map(doubt -> ", " + doubt).orElse("");
	}

	/** What was put right by hand, with its sign: for legends. */
	public String byHand() {
		return BY_HAND + " " + text("corrected");
	}

	/** What else is to be said of a row, each in a word: moved, renumbered, brackets only, corrected by hand. */
	public List<String> flags(Row row) {
		Stream<String> places = Stream.of(row.moved() ? text("moved") : "", row.renumbered() ? text("renumbered") : "");
		Stream<String> said = Stream.concat(places, row.flags().stream().sorted().map(this::of)).filter(flag -> !flag.isEmpty());
		return Stream.concat(said, row.corrected() ? Stream.of(text("corrected")) : Stream.empty()).toList();
	}

	/** What weighed before and what weighs now, a dash where nothing did or does. */
	public String of(Weight weight) {
		return headed(of(weight.kind()), (weight.from().isEmpty() ? "–" : weight.from()) + " → " + (weight.to().isEmpty() ? "–" : weight.to()));
	}

	/** What is told, behind the word for what it is about. */
	public String headed(String head, String told) {
		return text("headed", head, told);
	}

	/** Heads of columns, one a revision: version dates where each has its own, else the names of the files. */
	public List<String> columns(List<Reading> revisions, List<String> files) {
		List<String> versions = revisions.stream().map(revision -> revision.version().replace('T', ' ')).filter(version -> !version.isBlank()).distinct().toList();
		return versions.size() == files.size() ? versions : files;
	}

	/** The order in which people of this language look for words. */
	public Collator collator() {
		return Collator.getInstance(locale);
	}

	public String text(String key, Object... arguments) {
		return new MessageFormat(messages.getString(key), locale).format(arguments);
	}
}
