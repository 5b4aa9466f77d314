package kakko.lang.ide.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import kakko.lang.ide.DraftText;
import kakko.lang.structure.ParagraphNumber;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Section;

/** Which paragraphs have a number, and in which article they stand. */
final class Numbers {

	private final Map<String, List<Block>> numbered = new HashMap<>();
	private final Map<String, List<Block>> headings = new HashMap<>();
	private final Map<String, List<Block>> footnotes = new HashMap<>();
	/** The heading of the innermost section around a paragraph. */
	private final Map<Block, Block> sections = new HashMap<>();

	Numbers(DraftText draft) {
		gather(draft.draft(), draft.paragraphs());
		for (Block block : draft.paragraphs()) {
			if (block.getKind() == BlockKind.FOOTNOTE) {
				footnotes.computeIfAbsent(block.getMark(), mark -> new ArrayList<>()).add(block);
			} else if (!block.getNumber().isEmpty()) {
				(sections.get(block) == block ? headings : numbered).computeIfAbsent(ParagraphNumber.folded(block.getNumber()), number -> new ArrayList<>()).add(block);
			}
		}
	}

	private void gather(Draft draft, List<Block> paragraphs) {
		draft.getSections().forEach(section -> gather(section, paragraphs));
	}

	private void gather(Section section, List<Block> paragraphs) {
		paragraphs.subList(section.getHeading().getIndex(), section.getLast().getIndex() + 1).forEach(block -> sections.put(block, section.getHeading()));
		section.getSections().forEach(inner -> gather(inner, paragraphs));
	}

	/** The paragraph of the number, in this article where the mention says so, else in its own section or the nearest. */
	Optional<Block> paragraph(String number, Block from, Optional<Block> article) {
		Predicate<Block> near = article.isPresent() ? block -> sections.get(block) == article.get() : block -> true;
		Comparator<Block> nearest = Comparator.comparing((Block block) -> sections.get(block) != sections.get(from)).thenComparing(distance(from));
		return numbered.getOrDefault(ParagraphNumber.folded(number), List.of()).stream().filter(near).min(nearest);
	}

	/** @param name Article 6, section II, annex I */
	Optional<Block> heading(String name, Block from) {
		String number = name.replaceFirst("(?i)^section\\s+", "");
		Optional<Block> named = headings.getOrDefault(ParagraphNumber.folded(name), List.of()).stream().min(distance(from));
		return named.isPresent() || number.equals(name) ? named : headings.getOrDefault(ParagraphNumber.folded(number), List.of()).stream().min(distance(from));
	}

	/** A footnote stands behind its call; marks are used again on later pages. */
	Optional<Block> footnote(String mark, int call, DraftText draft) {
		return footnotes.getOrDefault(mark, List.of()).stream().filter(note -> draft.offsets().range(note).start() > call).findFirst();
	}

	private static Comparator<Block> distance(Block from) {
		return Comparator.comparingInt(block -> Math.abs(block.getIndex() - from.getIndex()));
	}
}
