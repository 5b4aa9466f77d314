package kakko.lang.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;

/**
 * Finds the options of a draft and how far each reaches: up to the next label of its kind, the next heading of the same or
 * a higher level, a note that says so, or the next number of the paragraphs to which they belong ({@code fates.md}, Options;
 * {@code conventions.md}, Options).
 */
final class Options {

	private static final Pattern END_SAID = Pattern.compile("(?i)\\{\\s*end of (?:(?:sub-?)?options?)\\b\\s*(?<which>[^{}\\s]*)[^{}]*}");
	private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

	private final Draft draft;
	private final ReachingBrackets brackets;
	/** Outermost first. */
	private final List<OpenGroup> open = new ArrayList<>();
	/** Groups that a number seemed to end; a label that goes on counting shows that it stood in the option. */
	private final List<OpenGroup> left = new ArrayList<>();
	private Optional<ParagraphNumber> lastNumber = Optional.empty();
	private Block before;
	private int heading;

	private Options(Draft draft) {
		this.draft = draft;
		brackets = new ReachingBrackets(draft.getBrackets());
	}

	static void find(Draft draft, List<Block> paragraphs) {
		Options options = new Options(draft);
		paragraphs.stream().filter(block -> block.getKind() != BlockKind.FURNITURE && block.getKind() != BlockKind.FOOTNOTE).forEach(options::read);
		options.closeFrom(0);
	}

	private void read(Block block) {
		List<OptionLabel> labels = OptionLabel.all(block);
		brackets.read(block);
		leaveTable(block);
		if (WORDS.matcher(block.getText()).find()) {
			head(block);
			number(block, labels);
			labels(block, labels);
		}
		if (block.getText().indexOf('{') >= 0) {
			notes(block);
		}
		before = block;
	}

	private void notes(Block block) {
		Matcher said = END_SAID.matcher(block.getText());
		while (said.find()) {
			endSaid(said.group("which"));
		}
	}

	private void leaveTable(Block block) {
		boolean leaves = before != null && (before.getKind() == BlockKind.CELL) != (block.getKind() == BlockKind.CELL) || block.getMark().equals("table");
		if (leaves) {
			close(OpenGroup::isInTable);
		} else if (block.getKind() == BlockKind.CELL && !block.getMark().equals("same")) {
			open.stream().filter(OpenGroup::isInTable).forEach(OpenGroup::end);
		}
	}

	private void head(Block block) {
		int level = Headings.level(block);
		if (level > 0) {
			close(group -> group.heading == 0 || level <= group.heading);
			left.clear();
			heading = level;
			lastNumber = Optional.empty();
		}
	}

	private void number(Block block, List<OptionLabel> labels) {
		Optional<ParagraphNumber> number = Headings.level(block) > 0 ? Optional.empty() : ParagraphNumber.of(block.getNumber());
		boolean awaited = !labels.isEmpty() && open.stream().anyMatch(group -> group.goesOn(labels.getFirst()));
		if (!awaited) {
			leave(group -> !brackets.hold(group.current()) && (number.isPresent() ? group.isLeftBy(number.get()) : group.isLeftByRecital(block)));
		}
		number.ifPresent(now -> open.forEach(group -> group.number(now)));
		lastNumber = number.or(() -> lastNumber);
	}

	private void leave(Predicate<OpenGroup> which) {
		for (int i = 0; i < open.size(); i++) {
			if (which.test(open.get(i))) {
				left.addAll(open.subList(i, open.size()));
				closeFrom(i);
			}
		}
	}

	private void labels(Block block, List<OptionLabel> labels) {
		String text = block.getText();
		int from = block.getNumberEnd();
		for (OptionLabel label : labels) {
			if (WORDS.matcher(text.substring(block.getNumberEnd(), label.start())).find()) {
				reach(block, from, label.start());
			}
			label(block, label);
			from = label.end();
		}
		reach(block, from, text.length());
	}

	/** What stands between the last label and the end given belongs to the options that are open. */
	private void reach(Block block, int from, int end) {
		String words = block.getText().substring(from, end);
		open.stream().filter(OpenGroup::isOpen).forEach(group -> {
			group.reach(block, end);
			group.add(block, words);
		});
	}

	private void label(Block block, OptionLabel label) {
		close(group -> group.style.rank() > label.style().rank());
		OpenGroup same = open.stream().filter(group -> group.style.equals(label.style())).reduce((outer, inner) -> inner).orElse(null);
		if (same != null && same.goesOn(label)) {
			closeFrom(open.indexOf(same) + 1);
			same.begin(label, block);
		} else if (same != null && same.isContinued(label, block.getText().substring(0, label.start()))) {
			closeFrom(open.indexOf(same) + 1);
		} else if (!comeBack(block, label)) {
			if (same != null && !same.isBound(lastNumber, label)) {
				same.giveIntroductionBack();
				closeFrom(open.indexOf(same));
			}
			begin(block, label);
		}
	}

	private boolean comeBack(Block block, OptionLabel label) {
		Optional<OpenGroup> back = left.stream().filter(group -> group.isNext(label)).findFirst();
		back.ifPresent(group -> {
			group.reachAfterAll(before);
			group.begin(label, block);
			open.add(group);
		});
		left.removeIf(group -> group.style.equals(label.style()));
		return back.isPresent();
	}

	private void begin(Block block, OptionLabel label) {
		OpenGroup group = new OpenGroup(label.style(), heading, lastNumber);
		open.stream().filter(OpenGroup::isOpen).reduce((outer, inner) -> inner).ifPresent(outer -> group.group.setParent(outer.current()));
		draft.getOptionGroups().add(group.group);
		group.begin(label, block);
		open.add(group);
	}

	/** {End of options}, {end of Option B}: ends the group named, or else the innermost. */
	private void endSaid(String which) {
		int named = open.size() - 1;
		while (named > 0 && !which.isEmpty() && !open.get(named).current().getLabel().endsWith(" " + which)) {
			named--;
		}
		closeFrom(Math.max(named, 0));
	}

	private void close(Predicate<OpenGroup> which) {
		for (int i = 0; i < open.size(); i++) {
			if (which.test(open.get(i))) {
				closeFrom(i);
			}
		}
	}

	private void closeFrom(int first) {
		List<OpenGroup> closed = open.subList(Math.min(first, open.size()), open.size());
		closed.forEach(OpenGroup::giveTopicBack);
		closed.clear();
	}
}
