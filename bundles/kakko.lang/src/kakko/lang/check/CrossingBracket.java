package kakko.lang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kakko.lang.check.Problem.Severity;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Closer;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Opener;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;
import kakko.model.drafts.Section;

/** A bracket that opens within an option or article and closes outside it, or the other way round: one of the two is misplaced. */
final class CrossingBracket implements Check {

	@Override
	public String rule() {
		return "crossing-bracket";
	}

	@Override
	public Severity severity() {
		return Severity.HINT;
	}

	@Override
	public List<Problem> check(Draft draft) {
		List<Bracket> reaching = draft.getBrackets().stream()
				.filter(bracket -> bracket.getCloser() != null && Places.block(bracket.getCloser()) != Places.block(bracket.getOpener())).toList();
		List<Stretch> stretches = Stream.concat(draft.getOptionGroups().stream().flatMap(Stretch::of), draft.getSections().stream().flatMap(Stretch::of)).toList();
		List<Problem> problems = new ArrayList<>();
		for (Bracket bracket : reaching) {
			stretches.stream().filter(stretch -> stretch.isCrossedBy(bracket)).findFirst().ifPresent(crossed -> problems.add(problem(bracket, crossed)));
		}
		return problems;
	}

	private Problem problem(Bracket bracket, Stretch crossed) {
		Block block = Places.block(bracket.getOpener());
		int start = bracket.getOpener().getOffset();
		return problem(block, start, start + 1, Places.quote(block.getText(), start, block.getText().length()), crossed.name);
	}

	/**
	 * An option or section. A bracket may open right before its first word and close behind its last: then it stands around it.
	 *
	 * @param words where its own text begins in the first block
	 * @param headed whether the first block only heads it, so that a bracket around the rest may open in the next one
	 */
	private record Stretch(String name, Block first, int words, Block last, int end, boolean headed) {

		static Stream<Stretch> of(OptionGroup group) {
			return group.getOptions().stream().map(Stretch::of);
		}

		private static Stretch of(Option option) {
			return new Stretch(option.getLabel(), option.getFirst(), option.getLabelStart(), option.getLast(), option.getEnd(), false);
		}

		static Stream<Stretch> of(Section section) {
			Stretch own = new Stretch(section.getHeading().getText(), section.getHeading(), section.getHeading().getText().length(), section.getLast(),
					section.getLast().getText().length(), true);
			return Stream.concat(Stream.of(own), section.getSections().stream().flatMap(Stretch::of));
		}

		boolean isCrossedBy(Bracket bracket) {
			return holds(bracket.getOpener()) != holds(bracket.getCloser()) && !isAround(bracket);
		}

		private boolean holds(Opener opener) {
			return holds(Places.block(opener), opener.getOffset());
		}

		private boolean holds(Closer closer) {
			return holds(Places.block(closer), closer.getOffset());
		}

		private boolean holds(Block block, int offset) {
			boolean behindStart = block.getIndex() > first.getIndex() || block == first && offset >= words;
			boolean beforeEnd = block.getIndex() < last.getIndex() || block == last && offset < end;
			return behindStart && beforeEnd;
		}

		/** Opens before the stretch, or with its first paragraph, and closes with its last. */
		private boolean isAround(Bracket bracket) {
			Block opening = Places.block(bracket.getOpener());
			boolean closesWithIt = Places.block(bracket.getCloser()) == last && !last.getText().substring(bracket.getCloser().getOffset()).matches("(?s).*[\\p{L}\\p{N}].*");
			boolean opensWithIt = headed && (opening == first || opening.getIndex() == first.getIndex() + 1);
			return holds(bracket.getCloser()) ? closesWithIt : opensWithIt;
		}
	}
}
