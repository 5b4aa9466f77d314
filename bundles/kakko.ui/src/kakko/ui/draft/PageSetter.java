package kakko.ui.draft;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.ui.draft.PageLine.Kind;

/** Sets a draft as a page: numbers hang, what is about the draft stands apart from its text. */
public final class PageSetter {

	/** A longer run before the words is no number that could hang in the margin. */
	private static final int LONGEST_NUMBER = 14;

	private final Draft draft;
	private final OptionScopes scopes;
	private final StringBuilder text = new StringBuilder();
	private final List<PageLine> lines = new ArrayList<>();
	private final Map<Block, Placed> placed = new IdentityHashMap<>();

	private PageSetter(Draft draft) {
		this.draft = draft;
		this.scopes = new OptionScopes(draft);
	}

	public static Page set(Draft draft) {
		PageSetter setter = new PageSetter(draft);
		setter.title();
		draft.getBlocks().forEach(setter::block);
		return new Page(setter.text.toString(), setter.lines, new Stretches(draft, setter.placed, setter.text.length()).of(setter.lines));
	}

	private void title() {
		if (!draft.getTitle().isEmpty()) {
			line(Kind.TITLE, draft.getTitle(), 0, 0);
		}
		String facts = Stream.of(draft.getSymbol(), draft.getBody(), draft.getAgendaItem(), draft.getVersion().replace('T', ' ')).filter(fact -> !fact.isEmpty())
				.collect(Collectors.joining("  ·  "));
		if (!facts.isEmpty()) {
			line(Kind.FACTS, facts, 0, 0);
		}
	}

	private void block(Block block) {
		switch (block.getKind()) {
		case HEAD -> {
			// its lines are the title above
		}
		case PAGE -> line(Kind.QUIET, block.getText().replace("=", "").strip(), 0, 0);
		case COMMENT -> line(Kind.REMARK, block.getText(), 1, 0);
		default -> paragraph(block);
		}
	}

	private void paragraph(Block block) {
		Placed place = Placed.at(text.length(), block, mayHang(block));
		placed.put(block, place);
		lines.add(new PageLine(kind(block), text.length(), place.text().length(), level(block), place.hangs(), scopes.depth(block)));
		text.append(place.text()).append('\n');
	}

	private static boolean mayHang(Block block) {
		boolean numbered = !block.getNumber().isEmpty() && block.getNumberEnd() <= LONGEST_NUMBER;
		return numbered && block.getKind() != BlockKind.HEADING && block.getKind() != BlockKind.OPTION;
	}

	/** (a) and (i) stand under a paragraph, also where their source didn't indent them. */
	private static int level(Block block) {
		boolean sub = block.getNumber().startsWith("(");
		return sub ? Math.max(1, block.getLevel()) : block.getLevel();
	}

	private static Kind kind(Block block) {
		return switch (block.getKind()) {
		case HEADING -> Kind.HEADING;
		case OPTION -> Kind.OPTION;
		case CELL -> "table".equals(block.getMark()) || "row".equals(block.getMark()) ? Kind.ROW : Kind.CELL;
		case FOOTNOTE -> Kind.FOOTNOTE;
		case FURNITURE -> Kind.QUIET;
		default -> Kind.PARAGRAPH;
		};
	}

	private void line(Kind kind, String words, int level, int options) {
		String oneLine = words.replaceAll("\\R", " ");
		lines.add(new PageLine(kind, text.length(), oneLine.length(), level, false, options));
		text.append(oneLine).append('\n');
	}
}
