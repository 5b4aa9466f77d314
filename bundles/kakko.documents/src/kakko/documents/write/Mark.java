package kakko.documents.write;

/**
 * Revision mark on a run or on a paragraph's end.
 *
 * @param move the two places of moved words share a number from 1; 0 for the other kinds
 */
public record Mark(Kind kind, int move) {

	public static final Mark NONE = new Mark(Kind.NONE, 0);
	public static final Mark INSERTED = new Mark(Kind.INSERTED, 0);
	public static final Mark DELETED = new Mark(Kind.DELETED, 0);

	public enum Kind {
		NONE, INSERTED, DELETED, MOVED_FROM, MOVED_TO
	}

	public static Mark movedFrom(int move) {
		return new Mark(Kind.MOVED_FROM, move);
	}

	public static Mark movedTo(int move) {
		return new Mark(Kind.MOVED_TO, move);
	}

	public boolean moved() {
		return move > 0;
	}

	/** Whether it stays when all changes are accepted. */
	public boolean stands() {
		return kind != Kind.DELETED && kind != Kind.MOVED_FROM;
	}

	/** Whether it stays when all changes are rejected. */
	public boolean stood() {
		return kind != Kind.INSERTED && kind != Kind.MOVED_TO;
	}
}
