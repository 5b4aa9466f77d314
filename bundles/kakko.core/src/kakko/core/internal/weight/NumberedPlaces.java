package kakko.core.internal.weight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.core.Reading;
import kakko.core.Reading.Paragraph;

/** Where the articles and numbered paragraphs of a reading are that its own references name. */
final class NumberedPlaces {

	private static final Pattern ARTICLE = Pattern.compile("\\W*(?i:Article)\\s+(\\d+\\w*)");
	/** Said of a number that is printed twice: nobody can tell which is meant. */
	private static final int TWICE = -1;

	private final int[] heading;
	private final Map<String, Integer> places = new HashMap<>();

	NumberedPlaces(Reading reading) {
		List<Paragraph> paragraphs = reading.paragraphs();
		heading = new int[paragraphs.size()];
		int article = -1;
		for (Paragraph paragraph : paragraphs) {
			Matcher matcher = ARTICLE.matcher(paragraph.text());
			if (matcher.lookingAt() && headsAlone(paragraph, matcher.end())) {
				article = paragraph.index();
				add("article " + matcher.group(1), article);
			} else if (!paragraph.number().isEmpty()) {
				add(article + " " + paragraph.number().replaceAll("\\W", ""), paragraph.index());
			}
			heading[paragraph.index()] = article;
		}
	}

	/** "Article 4" or "Article 4 (Mitigation)", no sentence that begins with an article. */
	private static boolean headsAlone(Paragraph paragraph, int end) {
		String rest = paragraph.text().substring(end).strip();
		return rest.isEmpty() || "(:.–-[".indexOf(rest.charAt(0)) >= 0;
	}

	private void add(String name, int paragraph) {
		places.merge(name, paragraph, (one, other) -> TWICE);
	}

	/** Index of the heading of the article with this number, or -1 where none or several have it. */
	int article(String number) {
		return places.getOrDefault("article " + number, -1);
	}

	/** Index of the heading of the article that a paragraph is in, or -1 where it is in none. */
	int articleAround(int paragraph) {
		return heading[paragraph];
	}

	/** Index of the paragraph with this number under an article's heading (-1: before all articles), or -1. */
	int paragraph(String number, int article) {
		return places.getOrDefault(article + " " + number, -1);
	}
}
