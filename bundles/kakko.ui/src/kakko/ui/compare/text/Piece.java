package kakko.ui.compare.text;

/**
 * A stretch of a paragraph's words, all drawn alike.
 *
 * @param paragraph index in the text of its side, or -1 for a sign of ours
 * @param start     where it begins in that paragraph's text
 */
public record Piece(String text, Look look, Side side, int paragraph, int start) {
}
