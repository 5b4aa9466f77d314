package kakko.ui.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in one cell: the words of a paragraph, or of a row in one running text, and the chips behind them. */
public record Passage(List<Piece> pieces, List<Chip> chips) {

	public static final Passage EMPTY = new Passage(List.of(), List.of());

	/** A place in a paragraph. */
	public record Place(Side side, int paragraph, int offset) {
	}

	public Passage {
		pieces = List.copyOf(pieces);
		chips = List.copyOf(chips);
	}

	public boolean isEmpty() {
		return pieces.isEmpty() && chips.isEmpty();
	}

	public String text() {
		return pieces.stream().map(Piece::text).collect(Collectors.joining());
	}

	public int length() {
		return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
	}

	/** Where in its paragraph the character at this place of the passage stands. */
	public Optional<Place> place(int offset) {
		int at = 0;
		for (Piece piece : pieces) {
			if (offset < at + piece.text().length()) {
				return piece.paragraph() < 0 ? Optional.empty() : Optional.of(new Place(piece.side(), piece.paragraph(), piece.start() + offset - at));
			}
			at += piece.text().length();
		}
		return Optional.empty();
	}

	/** Some of the words, without chips. */
	public Passage words(int from, int to) {
		List<Piece> some = new ArrayList<>();
		int at = 0;
		for (Piece piece : pieces) {
			int start = Math.max(0, from - at);
			int end = Math.min(piece.text().length(), to - at);
			if (start < end) {
				some.add(new Piece(piece.text().substring(start, end), piece.look(), piece.side(), piece.paragraph(), piece.start() + start));
			}
			at += piece.text().length();
		}
		return new Passage(some, List.of());
	}
}
