package kakko.ui.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kakko.core.Engine;
import kakko.core.Reading;
import kakko.lang.ide.DraftText;
import kakko.lang.ide.colours.Colouring;
import kakko.lang.ide.colours.Line;
import kakko.lang.ide.colours.Lines;
import kakko.lang.ide.colours.Stretch;
import kakko.lang.ide.folds.Fold;
import kakko.lang.ide.folds.Folds;
import kakko.lang.ide.matching.Matching;
import kakko.lang.ide.outline.Entry;
import kakko.lang.ide.outline.Outline;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Option;
import kakko.ui.analysis.ReadDraft;
import kakko.ui.spot.Spot;

/**
 * What is known about a text: how it is set, what stands where. Made off the window's thread, seen from any.
 *
 * @param reading   the same draft, as the engine names it: by index
 * @param lines     one a block, in the order of the text
 * @param stretches characters that look alike, in the order of the text
 * @param folds     what can be hidden behind its first line
 * @param frames    options, from label to end
 */
public record ParsedDraft(DraftText text, Reading reading, List<Line> lines, List<Stretch> stretches, List<Fold> folds, List<Frame> frames, List<Entry> outline) {

	public static ParsedDraft of(ReadDraft read) {
		return of(DraftText.of(read.draft()), read.reading());
	}

	static ParsedDraft parse(String text) {
		DraftText parsed = DraftText.parse(text);
		return of(parsed, Engine.read(parsed.draft()));
	}

	private static ParsedDraft of(DraftText text, Reading reading) {
		return new ParsedDraft(text, reading, Lines.of(text), Colouring.of(text), Folds.of(text), frames(text), Outline.of(text));
	}

	/** @param depth in how many other options it stands */
	record Frame(Range place, int depth) {
	}

	private static List<Frame> frames(DraftText text) {
		List<Range> all = options(text).map(option -> range(text, option)).distinct().toList();
		return all.stream().map(place -> new Frame(place, (int) all.stream().filter(other -> other != place && other.holds(place)).count())).toList();
	}

	/** The innermost bracket around a place, else the option, else the paragraph. */
	public Optional<Place> at(int offset) {
		if (text.draft().getBlocks().isEmpty()) {
			return Optional.empty();
		}
		Optional<Place> bracket = Matching.bracket(text, offset).map(found -> new Place(Spot.Kind.BRACKET, text.draft().getBrackets().indexOf(found)));
		return bracket.or(() -> Matching.option(text, offset).map(found -> new Place(Spot.Kind.OPTION, options().indexOf(found)))).or(() -> paragraph(offset));
	}

	/** What a spot names, without its file. */
	public record Place(Spot.Kind kind, int index) {
	}

	private Optional<Place> paragraph(int offset) {
		int index = text.offsets().place(offset).block().getIndex();
		return index < 0 ? Optional.empty() : Optional.of(new Place(Spot.Kind.PARAGRAPH, index));
	}

	/** Where it stands, if the text has it. */
	public Optional<Range> range(Spot.Kind kind, int index) {
		return switch (kind) {
		case BRACKET -> in(text.draft().getBrackets(), index).map(this::range);
		case OPTION -> in(options(), index).map(this::range);
		case PARAGRAPH -> in(text.paragraphs(), index).map(text.offsets()::words);
		};
	}

	private static <T> Optional<T> in(List<T> all, int index) {
		return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
	}

	public List<Option> options() {
		return options(text).toList();
	}

	private static Stream<Option> options(DraftText text) {
		return text.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream());
	}

	private Range range(Bracket bracket) {
		int end = bracket.getCloser() == null ? text.offsets().range((Block) bracket.getOpener().eContainer()).end() : text.offsets().range(bracket.getCloser()).end();
		return new Range(text.offsets().range(bracket.getOpener()).start(), end);
	}

	private Range range(Option option) {
		return range(text, option);
	}

	private static Range range(DraftText text, Option option) {
		int start = text.offsets().start(option.getFirst(), option.getLabelStart());
		return new Range(start, Math.max(start, text.offsets().end(option.getLast(), option.getEnd())));
	}

	/** How the block in or behind which an offset stands is set; not for a text without any. */
	public Line lineAt(int offset) {
		return lines.get(block(offset));
	}

	/** Number of the block in or behind which an offset stands; -1 in a text without any. */
	int block(int offset) {
		int low = 0;
		int high = lines.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (lines.get(middle).place().start() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return Math.max(low - 1, lines.isEmpty() ? -1 : 0);
	}

	/** Whether the block's number stands in the margin before its words. */
	boolean hangs(int block) {
		return lines.get(block).words() > text.offsets().words(text.draft().getBlocks().get(block)).start();
	}

	/** Number of the first stretch that ends behind an offset. */
	int stretch(int offset) {
		int low = 0;
		int high = stretches.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (stretches.get(middle).end() <= offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
