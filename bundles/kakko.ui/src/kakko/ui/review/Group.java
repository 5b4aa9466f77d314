package kakko.ui.review;

import java.util.List;

/** Entries of one kind under their head. */
record Group(Kind kind, String title, List<?> entries) {

	enum Kind {
		DOUBTS, BY_HAND
	}

	/** The same one, whatever stands in it: it stays open and where it is. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Group group && group.kind == kind;
	}

	@Override
	public int hashCode() {
		return kind.hashCode();
	}
}
