package kakko.ui.draft;

/**
 * Characters that look alike, within one line of the page.
 *
 * @param depth how many negotiation brackets stand around them, their own marks included
 */
public record Stretch(int start, int length, Role role, int depth) {

	public enum Role {
		WORDS, BRACKET, NOTE, NUMBER, LABEL
	}
}
