package kakko.lang.internal.scan;

/** A stretch of draft text that becomes one piece; start and end are UTF-16 offsets, end exclusive. */
public record Token(Kind kind, int start, int end) {

	public enum Kind {
		TEXT, OPENER, CLOSER, NOTE, GAP
	}
}
