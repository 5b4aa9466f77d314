package kakko.documents;

/**
 * Words of the source that aren't part of the draft.
 *
 * @param page from 1; 0 where the source has no pages
 */
public record LeftOut(int page, String text, Reason reason) {

	public enum Reason {
		RUNNING_HEAD, RUNNING_FOOT, PAGE_NUMBER, JOB_NUMBER, MARKUP, NAVIGATION, HIDDEN, TRACKED_DELETION, TRACKED_INSERTION, CONTENTS, OTHER
	}
}
