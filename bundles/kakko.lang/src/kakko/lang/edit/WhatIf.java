package kakko.lang.edit;

import java.util.List;

import kakko.lang.DraftLanguage;
import kakko.lang.place.Offsets;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Choice;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/**
 * What the draft text would be if something in it were decided: edits of the text that leave no double blanks, stray commas
 * or empty paragraphs behind. Numbers of paragraphs stay as they are. Nothing is changed but by who applies the edits.
 */
public final class WhatIf {

	private final Draft draft;
	private final Offsets offsets;
	private final String text;

	/** @param draft with its derived features */
	public WhatIf(Draft draft) {
		this(draft, Offsets.of(draft), DraftLanguage.write(draft));
	}

	/**
	 * For who has these already.
	 *
	 * @param text the draft, written
	 */
	public WhatIf(Draft draft, Offsets offsets, String text) {
		this.draft = draft;
		this.offsets = offsets;
		this.text = text;
	}

	/** The brackets go, the words stay; brackets inside stay, too. */
	public List<TextEdit> accept(Bracket bracket) {
		Cuts cuts = new Cuts(draft, offsets, text);
		cuts.sign(opens(bracket), bracket.getCloser() != null && isGlued(bracket));
		if (bracket.getCloser() != null) {
			cuts.sign(offsets.range(bracket.getCloser()).start(), isGlued(bracket));
		}
		return cuts.edits();
	}

	/** The brackets go, and the words with them. */
	public List<TextEdit> reject(Bracket bracket) {
		Cuts cuts = new Cuts(draft, offsets, text);
		cuts.words(opens(bracket), ends(bracket));
		return cuts.edits();
	}

	/** This member of its choice stands without brackets; the others go. A bracket that has no alternative is accepted. */
	public List<TextEdit> choose(Bracket bracket) {
		Choice choice = bracket.getChoice();
		if (choice == null || bracket.getCloser() == null) {
			return accept(bracket);
		}
		Cuts cuts = new Cuts(draft, offsets, text);
		cuts.words(opens(choice.getMembers().getFirst()), opens(bracket) + 1);
		cuts.words(ends(bracket) - 1, ends(choice.getMembers().getLast()));
		return cuts.edits();
	}

	/** This option stands as the text, without its label; the others of its group go. Choosing "No text" leaves nothing. */
	public List<TextEdit> choose(Option option) {
		Cuts cuts = new Cuts(draft, offsets, text);
		for (Option one : ((OptionGroup) option.eContainer()).getOptions()) {
			Block first = one.getFirst();
			int label = offsets.start(first, one.getLabelStart());
			boolean stays = one == option && !one.isNoText();
			cuts.words(label, stays ? offsets.end(first, one.getLabelEnd()) : offsets.end(one.getLast(), one.getEnd()));
		}
		return cuts.edits();
	}

	private int opens(Bracket bracket) {
		return offsets.range(bracket.getOpener()).start();
	}

	/** Behind its closer, or behind the words of its paragraph where it has none. */
	private int ends(Bracket bracket) {
		return bracket.getCloser() != null ? offsets.range(bracket.getCloser()).end() : offsets.range((Block) bracket.getOpener().eContainer()).end();
	}

	/** Whether it is part of a word: develop[ed], [inter]national. */
	private boolean isGlued(Bracket bracket) {
		Block first = (Block) bracket.getOpener().eContainer();
		Block last = (Block) bracket.getCloser().eContainer();
		int before = bracket.getOpener().getOffset() - 1;
		int behind = bracket.getCloser().getOffset() + 1;
		return before >= 0 && Character.isLetterOrDigit(first.getText().charAt(before))
				|| behind < last.getText().length() && Character.isLetterOrDigit(last.getText().charAt(behind));
	}
}
