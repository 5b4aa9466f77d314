package kakko.report.annotated;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.core.Comparison;
import kakko.documents.write.Document;
import kakko.documents.write.Document.Page;
import kakko.documents.write.Document.Section;
import kakko.documents.write.Document.Signature;
import kakko.report.Selection;

/**
 * Two revisions as one document: a summary, then the newer text with every change to it as a tracked change and a
 * comment where there is more to tell than the change shows (see {@link Margin}; a selection leaves out comments, never
 * text). Behind the summary, rejecting all changes gives the older text and accepting them the newer, paragraph by
 * paragraph; numbers are automatic.
 */
public final class AnnotatedDiff {

	private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}))?.*");

	private AnnotatedDiff() {
	}

	/**
	 * @param files  names of the two files, older first, without their folders: where somebody keeps a file is nobody's business
	 * @param locale of what Kakko itself says: summary and comments
	 */
	public static Document tree(Selection selection, List<String> files, Locale locale) {
		Comparison comparison = selection.comparison();
		List<Line> older = Line.of(comparison.from());
		List<Line> newer = Line.of(comparison.to());
		Margin margin = new Margin(locale);
		new BracketComments(selection, margin, locale, older, newer).place();
		new OptionComments(selection, margin, older, newer).place();
		Signature marks = new Signature(name(comparison, files), date(comparison.to().version()));
		Summary summary = new Summary(selection, files, marks.author(), new ToCheck(selection, margin, locale), locale);
		String title = summary.title(comparison.to());
		Section front = new Section(Page.A4, header(comparison, title, locale), summary.blocks());
		Section text = new Section(Page.A4, front.header(), new TextSection(comparison, margin, older, newer).blocks());
		return new Document(title, locale, marks, List.of(front, text), margin.comments());
	}

	private static String header(Comparison comparison, String title, Locale locale) {
		String from = comparison.from().version().replace('T', ' ');
		String to = comparison.to().version().replace('T', ' ');
		return from.isBlank() || to.isBlank() ? title : Messages.in(locale).text("header", title, from, to);
	}

	/** What a word processor shows beside each change: the newer text's symbol, or the name of its file where the symbol is that of both. */
	private static String name(Comparison comparison, List<String> files) {
		String symbol = comparison.to().symbol();
		return symbol.isBlank() || symbol.equals(comparison.from().symbol()) ? files.getLast() : symbol;
	}

	/** The newer version's date, or null: a report made twice is the same file. */
	private static LocalDateTime date(String version) {
		Matcher matcher = DATE.matcher(version);
		if (!matcher.matches()) {
			return null;
		}
		try {
			return matcher.group(2) == null ? LocalDate.parse(matcher.group(1)).atStartOfDay()
					: LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2));
		} catch (DateTimeException noSuchDay) {
			return null;
		}
	}
}
