package kakko.ui.draft.bookmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kakko.core.Reading.Paragraph;

/**
 * A paragraph the user wants to come back to, kept by its words: numbers change, and paragraphs come and go before it.
 *
 * @param index place it stood at, from 0: tells apart paragraphs with the same words
 * @param words the first of it, without its number, white space folded
 */
public record Bookmark(int index, String words) {

	private static final int LONGEST = 200;

	public static Bookmark of(Paragraph paragraph) {
		return new Bookmark(paragraph.index(), words(paragraph));
	}

	/** One that was kept as a {@link #line}. */
	static Bookmark of(String line) {
		int tab = line.indexOf('\t');
		return new Bookmark(Integer.parseInt(line.substring(0, tab)), line.substring(tab + 1));
	}

	/** As it is kept. */
	String line() {
		return index + "\t" + words;
	}

	private static String words(Paragraph paragraph) {
		String body = paragraph.body();
		return body.substring(0, Math.min(LONGEST, body.length()));
	}

	/** The paragraph with these words that is nearest to the place. */
	public Optional<Paragraph> find(List<Paragraph> paragraphs) {
		return paragraphs.stream().filter(paragraph -> words(paragraph).equals(words)).min(Comparator.comparingInt(paragraph -> Math.abs(paragraph.index() - index)));
	}
}
