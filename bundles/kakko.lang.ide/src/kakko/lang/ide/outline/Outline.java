package kakko.lang.ide.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.ide.internal.Quote;
import kakko.lang.ide.outline.Entry.Kind;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Option;
import kakko.model.drafts.Section;

/** Sections, articles, options, tables and paragraphs of a draft as a tree, in the order of the text; footnotes and page furniture are in none. */
public final class Outline {

	private static final Pattern ARTICLE = Pattern.compile("(?i)(article|annex|appendix|chapter|part|rule|section)\\s.*|第.*", Pattern.DOTALL);

	/** Of headings that aren't marked as such. */
	private static final int LOWEST = 7;

	private final DraftText draft;
	/** Labels that stand where their paragraph begins: the paragraph is the option's first. */
	private final Set<Block> labelled = new HashSet<>();
	private final Map<Block, Section> sections = new HashMap<>();
	private final Deque<Part> open = new ArrayDeque<>();
	private final List<Part> roots = new ArrayList<>();

	private Outline(DraftText draft) {
		this.draft = draft;
		draft.draft().getSections().forEach(this::know);
	}

	public static List<Entry> of(DraftText draft) {
		Outline outline = new Outline(draft);
		outline.parts().stream().sorted(Comparator.comparingInt(Part::start).thenComparingInt(part -> -part.end())).forEach(outline::place);
		Counter counter = new Counter(draft);
		return outline.roots.stream().map(part -> part.entry(counter)).toList();
	}

	private void know(Section section) {
		sections.put(section.getHeading(), section);
		section.getSections().forEach(this::know);
	}

	private List<Part> parts() {
		List<Part> parts = new ArrayList<>();
		options().map(this::part).forEach(parts::add);
		Block before = null;
		for (Block block : draft.paragraphs()) {
			boolean goesOn = block.getKind() == BlockKind.CELL && before != null && before.getKind() == BlockKind.CELL && !block.getMark().equals("table");
			if (sections.containsKey(block)) {
				parts.add(part(sections.get(block)));
			} else if (block.getKind() == BlockKind.CELL && !goesOn) {
				parts.add(table(block));
			} else if (isParagraph(block)) {
				parts.add(paragraph(block));
			}
			before = block;
		}
		return parts;
	}

	private boolean isParagraph(Block block) {
		boolean running = block.getKind() == BlockKind.PARAGRAPH || block.getKind() == BlockKind.HEADING || block.getKind() == BlockKind.OPTION;
		return running && !labelled.contains(block) && !block.getText().isBlank();
	}

	private Stream<Option> options() {
		return draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream());
	}

	private Part part(Option option) {
		Block block = option.getFirst();
		boolean atHead = !hasWords(block.getText(), block.getNumberEnd(), option.getLabelStart());
		String words = block.getText().substring(option.getLabelEnd(), option.getLast() == block ? Math.max(option.getLabelEnd(), option.getEnd()) : block.getText().length());
		Range label = Places.label(draft, option);
		String number = option.getLabel();
		if (atHead && labelled.add(block)) {
			label = new Range(draft.offsets().words(block).start(), label.end());
			number = block.getNumber().isEmpty() ? number : block.getNumber() + " " + number;
		}
		return new Part(Kind.OPTION, number, Quote.of(words), label, Places.of(draft, option).end(), 0);
	}

	private static boolean hasWords(String text, int from, int to) {
		return text.substring(from, Math.max(from, to)).codePoints().anyMatch(Character::isLetterOrDigit);
	}

	private Part part(Section section) {
		Block heading = section.getHeading();
		Kind kind = ARTICLE.matcher(heading.getNumber()).matches() ? Kind.ARTICLE : Kind.SECTION;
		int level = heading.getKind() == BlockKind.HEADING ? heading.getLevel() : LOWEST;
		return part(kind, heading, draft.offsets().range(section.getLast()).end(), level);
	}

	private Part paragraph(Block block) {
		return part(Kind.PARAGRAPH, block, draft.offsets().range(block).end(), Places.level(block));
	}

	private Part part(Kind kind, Block block, int end, int level) {
		boolean printed = block.getText().startsWith(block.getNumber(), block.getNumberStart());
		String title = Quote.of(block.getText().substring(0, block.getNumberStart()) + block.getText().substring(block.getNumberEnd()));
		return new Part(kind, printed ? block.getNumber() : block.getText().substring(block.getNumberStart(), block.getNumberEnd()).strip(), title, draft.offsets().range(block), end, level);
	}

	/** Up to the last cell before other text or the next table. */
	private Part table(Block first) {
		Block last = first;
		for (Block block : draft.draft().getBlocks().subList(draft.offsets().index(first) + 1, draft.draft().getBlocks().size())) {
			if (block.getKind() != BlockKind.CELL || block.getMark().equals("table")) {
				break;
			}
			last = block;
		}
		return new Part(Kind.TABLE, "", Quote.of(first.getText()), draft.offsets().range(first), draft.offsets().range(last).end(), 0);
	}

	private void place(Part part) {
		leaveEnded(part.start());
		while (!open.isEmpty() && !isIn(part, open.peek())) {
			open.pop();
		}
		if (open.isEmpty()) {
			roots.add(part);
		} else {
			Part around = open.peek();
			around.add(part, limit());
			open.forEach(outer -> outer.reach(part.end()));
		}
		open.push(part);
	}

	/** Whatever stands in a section, option or table is over with it. */
	private void leaveEnded(int start) {
		while (open.stream().anyMatch(part -> part.kind != Kind.PARAGRAPH && part.end() <= start)) {
			open.pop();
		}
	}

	/** Where the innermost ends of what doesn't grow with its parts. */
	private int limit() {
		return open.stream().filter(part -> part.kind != Kind.PARAGRAPH).mapToInt(Part::end).min().orElse(Integer.MAX_VALUE);
	}

	private static boolean isIn(Part part, Part around) {
		boolean lower = part.kind == Kind.PARAGRAPH && part.level > around.level;
		boolean within = part.start() < around.end();
		return around.kind == Kind.PARAGRAPH ? within && part.kind != Kind.PARAGRAPH || lower : within;
	}
}
