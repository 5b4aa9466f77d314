package kakko.documents;

/** @param changes what to do with tracked changes in a Word file */
public record ReadChoices(TrackedChanges changes) {

	public static final ReadChoices DEFAULT = new ReadChoices(TrackedChanges.ACCEPT);

	public enum TrackedChanges {
		ACCEPT, REJECT, FAIL
	}
}
