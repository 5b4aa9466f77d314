package kakko.core.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Reading;
import kakko.core.Reading.Option;
import kakko.core.Reading.Paragraph;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Choice;
import kakko.model.drafts.Draft;
import kakko.model.drafts.OptionGroup;
import kakko.model.drafts.Piece;

/** Takes the snapshot of a draft that the engine works on. */
public final class DraftReading {

	private final Draft draft;
	private final Map<Bracket, Integer> bracketIndexes = new HashMap<>();
	private final Map<Choice, Integer> choiceIndexes = new HashMap<>();
	private final Map<kakko.model.drafts.Option, Integer> optionIndexes = new HashMap<>();

	private DraftReading(Draft draft) {
		this.draft = draft;
		draft.getBrackets().forEach(bracket -> bracketIndexes.put(bracket, bracketIndexes.size()));
		draft.getChoices().forEach(choice -> choiceIndexes.put(choice, choiceIndexes.size()));
		draft.getOptionGroups().forEach(group -> group.getOptions().forEach(option -> optionIndexes.put(option, optionIndexes.size())));
	}

	public static Reading of(Draft draft) {
		return new DraftReading(draft).reading();
	}

	private Reading reading() {
		List<Paragraph> paragraphs = draft.getBlocks().stream().filter(block -> block.getIndex() >= 0).map(DraftReading::paragraph).toList();
		return new Reading(draft.getTitle(), draft.getSymbol(), draft.getVersion(), paragraphs, draft.getBrackets().stream().map(this::bracket).toList(), options());
	}

	private static Paragraph paragraph(Block block) {
		return new Paragraph(block.getIndex(), block.getKind(), block.getNumber(), block.getNumberStart(), block.getNumberEnd(), block.getLevel(),
				block.getPage(), block.getMark(), block.getText());
	}

	private Reading.Bracket bracket(Bracket bracket) {
		Block opens = blockOf(bracket.getOpener());
		Block closes = bracket.getCloser() == null ? opens : blockOf(bracket.getCloser());
		int end = bracket.getCloser() == null ? opens.getText().length() : bracket.getCloser().getOffset() + 1;
		int parent = bracket.getParent() == null ? -1 : bracketIndexes.get(bracket.getParent());
		int choice = bracket.getChoice() == null ? -1 : choiceIndexes.get(bracket.getChoice());
		return new Reading.Bracket(bracketIndexes.get(bracket), opens.getIndex(), bracket.getNth(), bracket.getOpener().getOffset(), closes.getIndex(), end,
				bracket.getCloser() != null, bracket.getKind(), bracket.getDepth(), parent, choice);
	}

	private static Block blockOf(Piece piece) {
		return (Block) piece.eContainer();
	}

	private List<Option> options() {
		List<Option> options = new ArrayList<>();
		for (int group = 0; group < draft.getOptionGroups().size(); group++) {
			OptionGroup siblings = draft.getOptionGroups().get(group);
			for (kakko.model.drafts.Option option : siblings.getOptions()) {
				int parent = siblings.getParent() == null ? -1 : optionIndexes.get(siblings.getParent());
				options.add(new Option(options.size(), option.getLabel(), group, parent, option.getFirst().getIndex(), option.getLabelStart(),
						option.getLabelEnd(), option.getLast().getIndex(), option.getEnd(), option.isNoText()));
			}
		}
		return options;
	}
}
