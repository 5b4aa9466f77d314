package kakko.core.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import kakko.core.count.Count.SectionCount;
import kakko.lang.count.Bracketed;
import kakko.lang.count.Words;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Choice;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Piece;
import kakko.model.drafts.Section;

/** Counts a draft as a whole and by sections in one pass over its parts. What stands at a place counts in every section around that place. */
final class Counting {

	private record Part(Section section, int depth, Tally tally) {
	}

	private final Draft draft;
	private final Tally whole = new Tally();
	private final List<Part> parts = new ArrayList<>();
	/** The sections around each paragraph. */
	private final Map<Integer, List<Part>> around = new HashMap<>();

	Counting(Draft draft) {
		this.draft = draft;
		draft.getSections().forEach(section -> open(section, 0));
	}

	private void open(Section section, int depth) {
		Part part = new Part(section, depth, new Tally());
		parts.add(part);
		for (int index = section.getHeading().getIndex(); index <= section.getLast().getIndex(); index++) {
			around.computeIfAbsent(index, paragraph -> new ArrayList<>()).add(part);
		}
		section.getSections().forEach(inner -> open(inner, depth + 1));
	}

	Count count() {
		countBrackets();
		draft.getStrays().forEach(stray -> at(stray, Tally::addStray));
		draft.getOptionGroups().forEach(group -> {
			at(group.getOptions().getFirst().getFirst(), Tally::addGroup);
			group.getOptions().forEach(option -> at(option.getFirst(), tally -> tally.add(option)));
		});
		countWords();
		return new Count(whole.figures(), parts.stream().map(part -> new SectionCount(part.section.getHeading().getIndex(), part.section.getHeading().getText(), part.depth,
				part.tally.figures())).toList());
	}

	private void countBrackets() {
		Map<Bracket, Integer> depths = new HashMap<>();
		for (Bracket bracket : draft.getBrackets()) {
			int outside = depths.getOrDefault(bracket.getParent(), 0);
			int depth = outside + (bracket.getKind() == BracketKind.ASIDE ? 0 : 1);
			depths.put(bracket, depth);
			at(bracket.getOpener(), tally -> tally.add(bracket, depth));
		}
		for (Choice choice : draft.getChoices()) {
			at(choice.getMembers().getFirst().getOpener(), Tally::addChoice);
		}
	}

	private void countWords() {
		Bracketed bracketed = new Bracketed(draft.getBrackets());
		for (Block block : draft.getBlocks()) {
			if (block.getIndex() >= 0 && block.getKind() != BlockKind.FURNITURE) {
				int[] words = Words.starts(block.getText(), block.getNumberStart(), block.getNumberEnd());
				boolean[] within = bracketed.within(block);
				int inBrackets = (int) Arrays.stream(words).filter(word -> within[word]).count();
				at(block, tally -> tally.addParagraph(words.length, inBrackets));
			}
		}
	}

	private void at(Piece piece, Consumer<Tally> add) {
		at((Block) piece.eContainer(), add);
	}

	private void at(Block block, Consumer<Tally> add) {
		add.accept(whole);
		around.getOrDefault(block.getIndex(), List.of()).forEach(part -> add.accept(part.tally));
	}
}
