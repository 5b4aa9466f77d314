package kakko.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kakko.search.Hit;
import kakko.search.Hit.Match;

/** The words of a paragraph from a little before what was sought, so that it is seen at once. */
public record Excerpt(List<Piece> pieces) {

	/** Characters before the first match. */
	private static final int BEFORE = 40;
	private static final String LEFT_OUT = "… ";

	/** Words that stand together. @param sought whether they are what was sought */
	public record Piece(String words, boolean sought) {
	}

	public Excerpt {
		pieces = List.copyOf(pieces);
	}

	public static Excerpt of(Hit hit) {
		int at = start(hit);
		List<Piece> pieces = new ArrayList<>();
		if (at > 0) {
			pieces.add(new Piece(LEFT_OUT, false));
		}
		for (Match match : hit.matches()) {
			pieces.add(new Piece(hit.text().substring(at, match.start()), false));
			pieces.add(new Piece(hit.text().substring(match.start(), match.end()), true));
			at = match.end();
		}
		pieces.add(new Piece(hit.text().substring(at), false));
		return new Excerpt(pieces.stream().filter(piece -> !piece.words().isEmpty()).toList());
	}

	/** Of a word, in the text. */
	private static int start(Hit hit) {
		int first = hit.matches().isEmpty() ? 0 : hit.matches().getFirst().start();
		return first <= BEFORE ? 0 : hit.text().lastIndexOf(' ', first - BEFORE) + 1;
	}

	/** All of it. */
	public String words() {
		return pieces.stream().map(Piece::words).collect(Collectors.joining());
	}
}
