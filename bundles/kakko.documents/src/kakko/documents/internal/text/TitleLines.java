package kakko.documents.internal.text;

import java.util.List;
import java.util.regex.Pattern;

import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;

/** The lines of a text before its first recital, section or numbered paragraph: they may say title, symbol and version. */
final class TitleLines {

	private static final int MOST = 12;
	private static final Pattern BEGINS_TEXT = Pattern.compile("(?s)\\W*(?:Pp\\s?\\d|Op\\s?\\d|\\(?\\w{1,4}[.)]\\s|Article\\s+\\d|(?i:option)\\b|[Pp]reamble).*|.*[,;]");
	private static final Pattern SENTENCE = Pattern.compile("(?s).*\\.");
	private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\^[^^\\s]*\\^|\\\\(?=[\\^\\\\])");

	private TitleLines() {
	}

	static List<String> of(List<Passage> passages) {
		return passages.stream().filter(passage -> passage.kind() != Kind.FOOTNOTE).limit(MOST).map(passage -> CALL.matcher(passage.text()).replaceAll(""))
				.takeWhile(text -> !BEGINS_TEXT.matcher(text).matches()).filter(text -> !SENTENCE.matcher(text).matches()).flatMap(String::lines).distinct().toList();
	}
}
