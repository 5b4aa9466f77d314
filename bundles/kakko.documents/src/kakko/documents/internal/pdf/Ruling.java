package kakko.documents.internal.pdf;

/** A straight line drawn on the page, along or across it; points, y downward. */
record Ruling(double left, double top, double right, double bottom) {

	boolean horizontal() {
		return right - left >= bottom - top;
	}

	double length() {
		return Math.max(right - left, bottom - top);
	}
}
