package kakko.core.internal.weight;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.internal.weight.Mentions.Mention;

/**
 * Knows references that only follow the new number of what they name: "paragraph 3" became "paragraph 4" as paragraph 3
 * did. They say what they said, so they weigh nothing. In doubt a reference has changed.
 */
final class Renumbering {

	private static final Pattern OWN = Pattern.compile("(?i)(?:articles?\\s+(\\d+\\w*))?(?:,?\\s*paragraphs?\\s+(\\d+\\w*))?(\\W.*)?");
	/** Paragraph 3 of another text keeps its number whatever happens to this one's. */
	private static final Pattern OF_ANOTHER = Pattern.compile("(?i)^[\\s,]*(?:of|to|in)\\s+(?:the\\s+)?(?:convention|(?:\\w+\\s+)?protocol|annex|decisions?\\s+\\d)");
	private static final Pattern BEHIND_ANOTHER = Pattern.compile("(?i)(?:decisions?\\s+\\S+|annex(?:\\s+\\w+)?|articles?\\s+\\S+),?\\s*(?:and\\s+)?$");

	private final Reading from;
	private final Reading to;
	private final NumberedPlaces older;
	private final NumberedPlaces newer;
	private final int[] partner;

	Renumbering(Reading from, Reading to, List<Row> rows) {
		this.from = from;
		this.to = to;
		older = new NumberedPlaces(from);
		newer = new NumberedPlaces(to);
		partner = new int[from.paragraphs().size()];
		Arrays.fill(partner, -1);
		rows.stream().filter(row -> row.from().size() == 1 && row.to().size() == 1).forEach(row -> partner[row.from().getFirst()] = row.to().getFirst());
	}

	/** Whether what one names became what the other names. */
	boolean followedBy(Mention one, Mention other) {
		Matcher before = OWN.matcher(one.text());
		Matcher now = OWN.matcher(other.text());
		if (one.text().isEmpty() || !before.matches() || !now.matches() || !String.valueOf(before.group(3)).equals(String.valueOf(now.group(3)))) {
			return false;
		}
		return !ofAnother(one, from) && !ofAnother(other, to) && sameForm(before, now) && followed(before, one.paragraph(), now, other.paragraph());
	}

	private static boolean sameForm(Matcher before, Matcher now) {
		boolean articles = (before.group(1) == null) == (now.group(1) == null);
		return articles && (before.group(2) == null) == (now.group(2) == null) && (before.group(1) != null || before.group(2) != null);
	}

	private boolean followed(Matcher before, int at, Matcher now, int nowAt) {
		boolean article = before.group(1) != null;
		int section = article ? older.article(before.group(1)) : older.articleAround(at);
		int nowSection = article ? newer.article(now.group(1)) : newer.articleAround(nowAt);
		if (article && (section < 0 || nowSection < 0 || partner[section] != nowSection)) {
			return false;
		}
		if (before.group(2) == null) {
			return true;
		}
		int named = older.paragraph(before.group(2), section);
		return named >= 0 && partner[named] >= 0 && partner[named] == newer.paragraph(now.group(2), nowSection);
	}

	private static boolean ofAnother(Mention mention, Reading reading) {
		String text = reading.paragraphs().get(mention.paragraph()).text();
		return OF_ANOTHER.matcher(text.substring(mention.end())).find() || BEHIND_ANOTHER.matcher(text.substring(0, mention.start())).find();
	}
}
