package kakko.lang.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import kakko.lang.place.Offsets;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;

/** Gathers what is cut out of a draft, and tidies up where it was. */
final class Cuts {

	private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

	/**
	 * @param signs whether nothing but bracket signs is cut
	 * @param glue  whether what stands on both sides of a sign is one word
	 */
	private record Cut(int start, int end, boolean signs, boolean glue) {
	}

	private final Draft draft;
	private final Offsets offsets;
	private final String text;
	private final List<Cut> cuts = new ArrayList<>();

	Cuts(Draft draft, Offsets offsets, String text) {
		this.draft = draft;
		this.offsets = offsets;
		this.text = text;
	}

	/** A bracket sign alone. */
	void sign(int at, boolean glue) {
		cuts.add(new Cut(at, at + 1, true, glue));
	}

	/** Words, over as many paragraphs as they may reach; what stands between paragraphs stays. */
	void words(int start, int end) {
		if (start < end) {
			cuts.add(new Cut(start, end, false, true));
		}
	}

	/** In the order of the text. */
	List<TextEdit> edits() {
		List<TextEdit> edits = new ArrayList<>();
		int kept = 0;
		for (int at = 0; at < draft.getBlocks().size(); at++) {
			Block block = draft.getBlocks().get(at);
			List<Cut> here = block.getIndex() < 0 || block.getKind() == BlockKind.FURNITURE ? List.of() : in(block);
			if (!here.isEmpty() && isEmptied(block, here)) {
				edits.add(whole(block, at, kept));
			} else {
				here.forEach(cut -> edits.add(seam(block, cut).edit()));
				kept = offsets.range(block).end();
			}
		}
		return joined(edits);
	}

	/** The cuts of a block's words, those that touch joined. */
	private List<Cut> in(Block block) {
		Range words = offsets.words(block);
		List<Cut> here = new ArrayList<>();
		cuts.stream().sorted((one, other) -> Integer.compare(one.start(), other.start())).forEach(cut -> {
			int start = Math.max(cut.start(), words.start());
			int end = Math.min(cut.end(), words.end());
			if (start < end && !here.isEmpty() && here.getLast().end() >= start) {
				Cut last = here.removeLast();
				here.add(new Cut(last.start(), Math.max(end, last.end()), last.signs() && cut.signs(), true));
			} else if (start < end) {
				here.add(new Cut(start, end, cut.signs(), cut.glue()));
			}
		});
		return here;
	}

	/** Whether only a number, blanks and punctuation would be left; a cell or footnote stays where it is. */
	private boolean isEmptied(Block block, List<Cut> here) {
		if (here.stream().allMatch(Cut::signs) || block.getKind() == BlockKind.CELL || block.getKind() == BlockKind.FOOTNOTE) {
			return false;
		}
		Range words = offsets.words(block);
		int at = Math.max(words.start(), offsets.end(block, block.getNumberEnd()));
		StringBuilder left = new StringBuilder();
		for (Cut cut : here) {
			left.append(text, at, Math.max(at, cut.start()));
			at = Math.max(at, cut.end());
		}
		left.append(text, at, Math.max(at, words.end()));
		return !WORDS.matcher(left).find();
	}

	/** The block with the blank lines behind it; the last one with those behind the last that is kept. */
	private TextEdit whole(Block block, int at, int kept) {
		Range range = offsets.range(block);
		boolean last = at + 1 == draft.getBlocks().size();
		int start = last ? kept : range.start();
		int end = last ? range.end() : offsets.range(draft.getBlocks().get(at + 1)).start();
		return new TextEdit(start, end - start, "");
	}

	private Seam seam(Block block, Cut cut) {
		Range words = offsets.words(block);
		Seam seam = new Seam(text, words.start(), words.end(), cut.start(), cut.end());
		seam.tidy(cut.glue());
		return seam;
	}

	/** Two seams may both have taken what stands between them, and the last block what stands before it. */
	private static List<TextEdit> joined(List<TextEdit> edits) {
		List<TextEdit> joined = new ArrayList<>();
		for (TextEdit edit : edits) {
			TextEdit all = edit;
			while (!joined.isEmpty() && joined.getLast().end() > all.offset()) {
				all = join(joined.removeLast(), all);
			}
			joined.add(all);
		}
		return joined;
	}

	private static TextEdit join(TextEdit before, TextEdit behind) {
		int start = Math.min(before.offset(), behind.offset());
		return new TextEdit(start, Math.max(before.end(), behind.end()) - start, before.replacement() + behind.replacement());
	}
}
