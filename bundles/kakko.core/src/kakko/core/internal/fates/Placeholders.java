package kakko.core.internal.fates;

import java.util.regex.Pattern;

import kakko.core.internal.edits.WordMatch;
import kakko.core.internal.words.WordedText;

/** Sees whether a blank or a note stands where a bracket stood: its text isn't rejected for good, it is put off. */
final class Placeholders {

	private static final Pattern BLANK = Pattern.compile("#{2,}|_{3,}|\\{[^{}]*}|\\bTBD\\b"
			+ "|\\[\\s*(?:[XxYyZz]+|…|\\.{3}|[Pp]laceholder[^\\[\\]]*|[Tt]o be [^\\[\\]]*|)\\s*]");

	private Placeholders() {
	}

	static boolean tookThePlace(int bracket, Brackets older, Neighbours neighbours, WordMatch match) {
		int before = neighbours.before(bracket);
		int behind = neighbours.behind(bracket);
		if (before < 0 && behind < 0) {
			return false;
		}
		WordedText to = match.to();
		int paragraph = to.paragraph()[before >= 0 ? before : behind];
		if (before >= 0 && behind >= 0 && to.paragraph()[behind] != paragraph) {
			return false;
		}
		String text = to.reading().paragraphs().get(paragraph).text();
		int start = before >= 0 ? to.end()[before] : 0;
		int end = behind >= 0 ? to.start()[behind] : text.length();
		return start < end && BLANK.matcher(text.substring(start, end)).find() && !BLANK.matcher(printed(bracket, older)).find();
	}

	private static String printed(int bracket, Brackets older) {
		String text = older.text().reading().paragraphs().get(older.get(bracket).paragraph()).text();
		int end = older.get(bracket).endParagraph() == older.get(bracket).paragraph() ? older.get(bracket).end() : text.length();
		return text.substring(older.get(bracket).start(), end);
	}
}
