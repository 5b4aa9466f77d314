package kakko.ui.draft;

/** What is known about the text that is shown: the last parse, and how far the text has gone on since. Used in the window's thread. */
public final class Knowledge {

	private ParsedDraft parsed;
	/** Since what is known was parsed. */
	private Drift drift = new Drift();
	/** Since the parse that is under way began. */
	private Drift coming = new Drift();

	/** Nothing before the first parse. */
	public ParsedDraft parsed() {
		return parsed;
	}

	public Drift drift() {
		return drift;
	}

	/** Whether the parse is of the very text that is shown. */
	public boolean fresh() {
		return parsed != null && drift.none();
	}

	void changed(int offset, int removed, int inserted) {
		drift.changed(offset, removed, inserted);
		coming.changed(offset, removed, inserted);
	}

	/** The text is taken as it is now, to be parsed. */
	void parsing() {
		coming = new Drift();
	}

	void learn(ParsedDraft learned) {
		parsed = learned;
		drift = coming;
		coming = new Drift();
	}
}
