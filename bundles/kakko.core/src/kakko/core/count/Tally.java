package kakko.core.count;

import kakko.core.count.Count.Figures;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Option;

/** Adds up what stands in one stretch of a draft. */
final class Tally {

	private int brackets;
	private int unclosed;
	private int stray;
	private int spanning;
	private int deepest;
	private int blanks;
	private int asides;
	private int choices;
	private int optionGroups;
	private int options;
	private int noText;
	private int paragraphs;
	private int words;
	private int wordsInBrackets;

	/** @param depth brackets under negotiation around it, itself among them */
	void add(Bracket bracket, int depth) {
		if (bracket.getKind() == BracketKind.ASIDE) {
			asides++;
			return;
		}
		brackets++;
		blanks += bracket.getKind() == BracketKind.BLANK ? 1 : 0;
		unclosed += bracket.getCloser() == null ? 1 : 0;
		spanning += bracket.getCloser() != null && bracket.getCloser().eContainer() != bracket.getOpener().eContainer() ? 1 : 0;
		deepest = Math.max(deepest, depth);
	}

	void addStray() {
		stray++;
	}

	void addChoice() {
		choices++;
	}

	void addGroup() {
		optionGroups++;
	}

	void add(Option option) {
		options++;
		noText += option.isNoText() ? 1 : 0;
	}

	void addParagraph(int ofWords, int inBrackets) {
		paragraphs++;
		words += ofWords;
		wordsInBrackets += inBrackets;
	}

	Figures figures() {
		return new Figures(brackets, brackets - unclosed, unclosed, stray, spanning, deepest, blanks, asides, choices, optionGroups, options, noText, paragraphs, words,
				wordsInBrackets);
	}
}
