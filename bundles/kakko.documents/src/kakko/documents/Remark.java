package kakko.documents;

/**
 * A margin comment.
 *
 * @param date      ISO 8601 or empty
 * @param paragraph index of the paragraph it belongs to
 * @param place     the words it is attached to, or empty
 */
public record Remark(String author, String date, int paragraph, String place, String text) {
}
