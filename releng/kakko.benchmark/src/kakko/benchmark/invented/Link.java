package kakko.benchmark.invented;

/** Paragraphs, by their index, that belong together. */
public record Link(int from, int to) {
}
