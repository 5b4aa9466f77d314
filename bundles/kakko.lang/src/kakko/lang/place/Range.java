package kakko.lang.place;

/**
 * A stretch of a draft text ({@code .draft}).
 *
 * @param start UTF-16 units from its beginning
 * @param end   exclusive
 */
public record Range(int start, int end) {

	public Range {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException(start + ".." + end);
		}
	}

	public int length() {
		return end - start;
	}

	/** Whether a caret at the offset stands in it or at one of its ends. */
	public boolean touches(int offset) {
		return start <= offset && offset <= end;
	}

	public boolean holds(Range other) {
		return start <= other.start && other.end <= end;
	}

	public String of(String text) {
		return text.substring(start, end);
	}
}
