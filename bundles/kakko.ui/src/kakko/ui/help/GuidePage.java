package kakko.ui.help;

/**
 * A page of the user guide.
 *
 * @param id     name of its file, and of links to it
 * @param markup a form of {@link org.eclipse.ui.forms.widgets.FormText}; links are {@code page:ID}
 */
record GuidePage(String id, String title, String markup) {
}
