package kakko.ui.draft.assist;

/**
 * Something that can be done at the caret.
 *
 * @param label what the user chooses
 * @param about what it is about, quieter; may be empty
 */
public record Assist(String label, String about, Runnable action) {
}
