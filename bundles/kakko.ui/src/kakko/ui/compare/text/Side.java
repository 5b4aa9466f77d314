package kakko.ui.compare.text;

/** Of a comparison: the text that was there first, and the one that came. */
public enum Side {
	OLDER, NEWER
}
