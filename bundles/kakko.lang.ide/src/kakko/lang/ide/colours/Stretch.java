package kakko.lang.ide.colours;

/**
 * Characters that look alike.
 *
 * @param start in the draft text, UTF-16 units
 * @param depth how many negotiation brackets stand around them, their own signs included; 0 outside
 */
public record Stretch(int start, int length, Role role, int depth) {

	public int end() {
		return start + length;
	}

	/** What characters are. */
	public enum Role {
		/** Plain text. */
		WORDS,
		/** The sign of a bracket under negotiation. */
		BRACKET,
		/** A sign of a bracket that has no partner. */
		LONELY,
		/** A {note} with its braces. */
		NOTE,
		/** The number printed at the head of a paragraph. */
		NUMBER,
		/** The label of an option. */
		LABEL,
		/** Words of a heading. */
		HEADING,
		/** Words of a footnote. */
		FOOTNOTE,
		/** {@code ^1^}: the call of a footnote, in the text or at the head of the note. */
		CALL,
		/** Page header or footer that was kept. */
		FURNITURE,
		/** The head of the draft: lines {@code Key: value}. */
		HEAD,
		/** {@code === page 7 ===}. */
		PAGE,
		/** A remark somebody made in the margin. */
		COMMENT,
		/** What a reader needn't see: signs that begin a block, escapes. */
		MARKUP
	}
}
