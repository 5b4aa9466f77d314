package kakko.lang.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.DraftsFactory;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/** A group of options while the text is read: which of them is open, and what shows that it ended. */
final class OpenGroup {

	private static final Pattern NOTES = Pattern.compile("\\{[^{}]*}");
	private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");
	private static final Pattern RECITAL = Pattern.compile("[\\s\\[*“\"]*(?:(?:Also |Further |Deeply |Fully )?\\p{Lu}?\\p{L}+ing\\b|Have agreed|Convinced|Mindful|Aware|Concerned|Alarmed|Guided)");
	private static final Pattern CONTINUED = Pattern.compile("(?i)\\(cont(?:inued|d|\\.)+\\)");
	/** A line of a few words without a full stop names what follows. */
	private static final Pattern TOPIC = Pattern.compile("\\p{Lu}[\\p{L}’'()/–-]*(?:\\s[\\p{L}’'()/–-]+){0,5}");

	final OptionGroup group = DraftsFactory.eINSTANCE.createOptionGroup();
	final OptionStyle style;
	/** Level of the heading under which the group stands, 0 without one. */
	final int heading;
	/** The paragraph of which these are options. */
	private final Optional<ParagraphNumber> host;
	private OptionLabel label;
	private Option current;
	/** The last block of the scope but one. */
	private Block beforeLast;
	private Optional<ParagraphNumber> inner = Optional.empty();
	/** The block in which the text of the current option begins, null until it came. */
	private Block substance;
	private boolean recital;
	private boolean ended;

	OpenGroup(OptionStyle style, int heading, Optional<ParagraphNumber> host) {
		this.style = style;
		this.heading = heading;
		this.host = host;
	}

	void begin(OptionLabel next, Block block) {
		label = next;
		current = DraftsFactory.eINSTANCE.createOption();
		current.setLabel(next.label());
		current.setLabelStart(next.start());
		current.setLabelEnd(next.end());
		current.setBinds(next.binds());
		current.setFirst(block);
		current.setLast(block);
		current.setEnd(block.getText().length());
		group.getOptions().add(current);
		substance = null;
		recital = false;
		ended = false;
	}

	Option current() {
		return current;
	}

	boolean isOpen() {
		return !ended;
	}

	boolean isInTable() {
		return current.getFirst().getKind() == BlockKind.CELL;
	}

	/** The scope of the current option reaches at least this far. */
	void reach(Block last, int end) {
		beforeLast = last == current.getLast() ? beforeLast : current.getLast();
		current.setLast(last);
		current.setEnd(end);
	}

	/** Text of the option, behind its label or in a later block. */
	void add(Block block, String words) {
		recital = block == current.getFirst() && words.stripTrailing().endsWith(",");
		if (substance == null && WORDS.matcher(words).find()) {
			substance = WORDS.matcher(NOTES.matcher(words).replaceAll("")).find() ? block : null;
			current.setNoText(NoText.isSaidIn(words));
			ended = current.isNoText();
		}
	}

	void number(ParagraphNumber number) {
		inner = Optional.of(number);
	}

	void end() {
		ended = true;
	}

	/** Whether the label goes on counting the options of this group. */
	boolean goesOn(OptionLabel next) {
		return style.equals(next.style()) && (next.ordinal() > label.ordinal() || next.ordinal() == label.ordinal() && !next.label().equals(label.label()));
	}

	/** Table 6 (continued) Option 2: the label is printed again, the option is the same. */
	boolean isContinued(OptionLabel next, String before) {
		return style.equals(next.style()) && next.label().equals(label.label()) && CONTINUED.matcher(before).find();
	}

	boolean isNext(OptionLabel next) {
		return style.equals(next.style()) && next.ordinal() == label.ordinal() + 1;
	}

	/** What stands before this place was in the current option, though its number spoke against it. */
	void reachAfterAll(Block last) {
		if (!current.isNoText()) {
			reach(last, last.getText().length());
		}
	}

	/** Whether the paragraphs that the label names are still to come, and another label doesn't name those behind them. */
	boolean isBound(Optional<ParagraphNumber> now, OptionLabel next) {
		Optional<NumberRange> range = NumberRange.of(label.binds());
		Optional<ParagraphNumber> named = NumberRange.of(next.binds()).map(NumberRange::first);
		return !ended && range.isPresent() && Stream.of(now, named).flatMap(Optional::stream).noneMatch(range.get()::isBehind);
	}

	/** Whether a paragraph of this number stands behind the options instead of in the last of them. */
	boolean isLeftBy(ParagraphNumber number) {
		Optional<NumberRange> range = NumberRange.of(label.binds());
		if (range.isPresent() && range.get().family().equals(number.family())) {
			return range.get().isBehind(number);
		}
		return substance != null && (host.isPresent() && host.get().family().equals(number.family()) ? isBehindHost(number) : isBehindNoList(number));
	}

	/** Lists in an option begin anew, or count on from the paragraph before the options; where both fit, the paragraph is the host's neighbour. */
	private boolean isBehindHost(ParagraphNumber number) {
		boolean goesOn = inner.isPresent() && number.follows(inner.get());
		return number.compareTo(host.get()) > 0 && (!goesOn || number.follows(host.get()) && inner.equals(host));
	}

	/** A 2 without a 1 in the option before it counts the paragraphs outside. */
	private boolean isBehindNoList(ParagraphNumber number) {
		return inner.isEmpty() && number.family().equals("1") && number.value() > 1;
	}

	/** A recital ends with a comma, and the next one is no part of the option. */
	boolean isLeftByRecital(Block next) {
		return recital && RECITAL.matcher(next.getText()).lookingAt();
	}

	/** A line or a note at the end of the scope that names a topic belongs to what follows. */
	void giveTopicBack() {
		String text = current.getLast().getText().strip();
		giveBack((TOPIC.matcher(text).matches() || NOTES.matcher(text).matches()) && current.getLast().getNumber().isEmpty());
	}

	/** "The committee shall:" before options that are counted anew introduces those. */
	void giveIntroductionBack() {
		giveBack(current.getLast().getText().endsWith(":"));
	}

	private void giveBack(boolean last) {
		if (last && substance != null && current.getLast() != current.getFirst() && current.getLast() != substance) {
			current.setLast(beforeLast);
			current.setEnd(beforeLast.getText().length());
		}
	}
}
