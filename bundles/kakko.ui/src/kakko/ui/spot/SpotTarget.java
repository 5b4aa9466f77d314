package kakko.ui.spot;

/** A part, or what an editor adapts to, in which a spot can be shown. */
public interface SpotTarget {

	/** Brings it into view and marks it, as soon as the draft is there; a spot of another draft is left alone. */
	void reveal(Spot spot);
}
