package kakko.lang.structure;

import java.util.Optional;

import kakko.model.drafts.BlockKind;

/**
 * The number printed at the head of a paragraph.
 *
 * @param number as printed without closing punctuation: 12bis, (a), Pp1, Article 6, II, OP1 Alt 2, [4][2]
 * @param start  where it begins in the paragraph's text, behind openers that stand before it
 * @param end    behind its punctuation and the white space after it
 */
public record PrintedNumber(String number, int start, int end) {

	/** Empty where the paragraph has none; a quantity, a year or a reference that begins a sentence is no number. */
	public static Optional<PrintedNumber> of(String text, BlockKind kind) {
		if (kind == BlockKind.FOOTNOTE || kind == BlockKind.FURNITURE) {
			return Optional.empty();
		}
		int head = headOf(text);
		for (int start = 0; start < text.length() && start <= head; start = behindOpener(text, start)) {
			Optional<PrintedNumber> found = at(text, start, kind);
			if (found.isPresent()) {
				return found.map(number -> number.withItsBracket(text));
			}
		}
		return Optional.empty();
	}

	/** [Article 3bis] (REDD-plus): the bracket holds nothing but the number and goes with it. */
	private PrintedNumber withItsBracket(String text) {
		boolean alone = start > 0 && text.charAt(start - 1) == '[' && end < text.length() && text.charAt(end) == ']';
		return alone ? new PrintedNumber(number, start - 1, behindOpener(text, end)) : this;
	}

	/** Where the openers, bullets and white space end that may stand before a number. */
	private static int headOf(String text) {
		int head = 0;
		while (head < text.length() && isBefore(text.charAt(head))) {
			head++;
		}
		return head;
	}

	private static int behindOpener(String text, int start) {
		int next = start + 1;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next;
	}

	private static boolean isBefore(char c) {
		return c == '[' || c == '-' || c == '–' || c == '•' || c == '*' || c == '“' || c == '"' || Character.isWhitespace(c) || c == '\u00A0';
	}

	private static Optional<PrintedNumber> at(String text, int start, BlockKind kind) {
		for (NumberForm form : NumberForm.values()) {
			Optional<PrintedNumber> found = form.read(text, start, kind);
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
