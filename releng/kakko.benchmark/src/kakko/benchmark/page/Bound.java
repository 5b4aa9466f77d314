package kakko.benchmark.page;

/**
 * A figure that was asked for.
 *
 * @param reached what was measured, printed
 */
public record Bound(String what, String asked, String reached, boolean kept) {
}
