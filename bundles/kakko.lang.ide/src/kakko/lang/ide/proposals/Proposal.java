package kakko.lang.ide.proposals;

import kakko.lang.edit.TextEdit;

/**
 * Something that could be typed at a place of a draft text.
 *
 * @param edit        puts it in, in place of what was typed of it
 * @param caret       where the caret goes, in the text after the edit
 * @param label       what to choose by
 * @param explanation in the reader's language
 */
public record Proposal(Kind kind, TextEdit edit, int caret, String label, String explanation) {

	public enum Kind {
		/** A word with which a paragraph begins: Decides, Recalling. */
		VERB,
		/** The label of the next option. */
		OPTION,
		/** shall, should, may. */
		MODAL,
		/** paragraph 7 above, Article 6, decision 1/CP.16. */
		REFERENCE, PARTY, GROUP,
		/** A pair of brackets, or the one that is missing. */
		BRACKET
	}
}
