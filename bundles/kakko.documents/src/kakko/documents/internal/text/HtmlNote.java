package kakko.documents.internal.text;

import org.jsoup.nodes.Element;

/**
 * A footnote of a web page.
 *
 * @param mark as printed where it is called, without brackets
 * @param body the element that holds its text
 */
record HtmlNote(String mark, Element body) {
}
