package kakko.lang.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.drafts.Block;

/**
 * The label of an option in a paragraph's text: at its head (behind openers, bullet and number), or further on where one
 * stands at the head already.
 *
 * @param label as printed without closing colon
 * @param start of the label
 * @param end   behind its colon and behind the paragraphs that it names in parentheses
 * @param binds the paragraphs it names, as printed: paragraphs 3-3ter; or empty
 */
public record OptionLabel(String label, int start, int end, OptionStyle style, int ordinal, String binds) {

	private static final String DESIGNATOR = "(?<designator>\\([A-Za-z0-9]{1,4}\\)|[A-Z]?\\d{1,2}|[IVX]{1,6}|[A-Z]|(?<=\\s)[a-z])(?<level>(?:\\.(?:\\d{1,2}|[a-z])(?!\\w)|\\([a-z0-9]{1,4}\\))*)";
	private static final String SUFFIX = "(?:[\\s.]?(?i:bis|ter|quater|quinquies|sexies|sexties|septies|octies|novies|alt(?:\\.?\\s?\\d{1,2})?|supra)(?!\\p{L}))*";
	private static final String BINDS = "(?:\\s*\\((?<binds>(?:paras?\\.?|paragraphs?|articles?|sub-?paragraphs?)\\s[^()]{1,80})\\)\\s*:?)?";
	private static final String LABEL = "(?<label>(?<sub>[Ss][Uu][Bb]-?\\s?)?(?:(?<=-|-\\s)option|Option|OPTION)\\s*" + DESIGNATOR + SUFFIX + ")(?![\\p{L}\\d])";
	private static final Pattern AT_HEAD = Pattern.compile(LABEL + "\\**(?:\\s?[.:]\\**(?!\\d)|(?=\\s*(?:$|[\\[\\]{(/–—“\"*\\n-]|\\p{Lu}|for\\s)))" + BINDS, Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern FURTHER_ON = Pattern.compile("(?<![\\p{L}\\d])" + LABEL + "\\**(?:\\s?:|(?=\\s?\\{[^{}]{1,200}}))" + BINDS, Pattern.UNICODE_CHARACTER_CLASS);
	/** The longest beginning of a label in front of that word: Sub- O. */
	private static final int BEFORE_WORD = 6;
	private static final Pattern BEFORE = Pattern.compile("[\\s\\[*•“\"–-]*", Pattern.UNICODE_CHARACTER_CLASS);

	/** The label at the head of the block. */
	public static Optional<OptionLabel> first(Block block) {
		String text = block.getText();
		Matcher found = AT_HEAD.matcher(text).useTransparentBounds(true);
		return found.region(head(block), text.length()).lookingAt() ? Optional.of(of(found)) : Optional.empty();
	}

	/** All labels of the block, in the order of the text. */
	public static List<OptionLabel> all(Block block) {
		String text = block.getText();
		int word = word(text, 0);
		if (word < 0) {
			return List.of();
		}
		List<OptionLabel> labels = new ArrayList<>();
		first(block).ifPresent(labels::add);
		int from = labels.isEmpty() ? 0 : labels.getFirst().end();
		Matcher found = FURTHER_ON.matcher(text).useTransparentBounds(true);
		for (; word >= 0; word = word(text, word + 1)) {
			if (beginsAround(found, Math.max(from, word - BEFORE_WORD), word)) {
				labels.add(of(found));
				from = found.end();
			}
		}
		return labels;
	}

	/** Where the word stands without which there is no label, its first letter left aside; looked for sooner than a label at each letter. */
	private static int word(String text, int from) {
		int small = text.indexOf("ption", from);
		int large = text.indexOf("PTION", from);
		return small < 0 || large >= 0 && large < small ? large : small;
	}

	private static boolean beginsAround(Matcher label, int first, int last) {
		for (int start = first; start <= last; start++) {
			if (label.region(start, label.regionEnd()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	private static int head(Block block) {
		Matcher before = BEFORE.matcher(block.getText()).region(block.getNumberEnd(), block.getText().length());
		return before.lookingAt() ? before.end() : block.getNumberEnd();
	}

	private static OptionLabel of(Matcher found) {
		String designator = found.group("designator");
		OptionStyle style = OptionStyle.of(designator, found.group("level"), found.group("sub") != null);
		String binds = found.group("binds") == null ? "" : found.group("binds").strip();
		return new OptionLabel(found.group("label").strip(), found.start(), found.end(), style, OptionStyle.ordinal(designator, found.group("level")), binds);
	}
}
