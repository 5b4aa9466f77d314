package kakko.ui.figures;

/** An editor that has something to say at the foot of the window while it stands in front. */
public interface Foot {

	/** Property of the editor that changes when it has something to say, or something else. */
	int FOOT = 0x4b02;

	/** Empty for nothing. */
	String foot();
}
