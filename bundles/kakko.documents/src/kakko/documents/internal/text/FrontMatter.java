package kakko.documents.internal.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;

/**
 * What programs write before the text ({@code ---}, lines of {@code key: value}, {@code ---}).
 *
 * @param lines its lines without the fences
 * @param rest  the text behind it
 */
record FrontMatter(List<String> lines, String rest) {

	private static final Pattern FENCED = Pattern.compile("\\A---[ \\t]*\\R(?<lines>(?:[\\w-]+[ \\t]*:.*\\R|[ \\t]+\\S.*\\R|- .*\\R)+)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");

	static FrontMatter of(String text) {
		Matcher found = FENCED.matcher(text);
		return found.find() ? new FrontMatter(found.group("lines").lines().toList(), text.substring(found.end())) : new FrontMatter(List.of(), text);
	}

	List<LeftOut> leftOut() {
		return lines.stream().map(line -> new LeftOut(0, line.strip(), Reason.MARKUP)).toList();
	}
}
