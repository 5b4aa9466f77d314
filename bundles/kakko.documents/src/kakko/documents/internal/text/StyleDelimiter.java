package kakko.documents.internal.text;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** {@code ^raised^}, {@code ~lowered~} and {@code ~~struck~~}, by pandoc's rules: what is raised or lowered has no space in it. */
record StyleDelimiter(char sign) implements DelimiterProcessor {

	@Override
	public char getOpeningCharacter() {
		return sign;
	}

	@Override
	public char getClosingCharacter() {
		return sign;
	}

	@Override
	public int getMinLength() {
		return 1;
	}

	@Override
	public int process(DelimiterRun opening, DelimiterRun closing) {
		boolean struck = sign == '~' && opening.length() >= 2 && closing.length() >= 2;
		if (!struck && (opening.length() > 1 || closing.length() > 1 || hasSpace(opening.getOpener(), closing.getCloser()))) {
			return 0;
		}
		wrap(new StyledText(struck ? "del" : sign == '^' ? "sup" : "sub"), opening.getOpener(), closing.getCloser());
		return struck ? 2 : 1;
	}

	private static boolean hasSpace(Node opener, Node closer) {
		for (Node node = opener.getNext(); node != null && node != closer; node = node.getNext()) {
			if (node instanceof SoftLineBreak || node instanceof Text text && text.getLiteral().chars().anyMatch(Character::isWhitespace)) {
				return true;
			}
		}
		return false;
	}

	private static void wrap(Node styled, Node opener, Node closer) {
		for (Node node = opener.getNext(); node != null && node != closer;) {
			Node next = node.getNext();
			styled.appendChild(node);
			node = next;
		}
		opener.insertAfter(styled);
	}
}
