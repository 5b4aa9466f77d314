package kakko.lang.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.drafts.Draft;

/** The lines {@code Key: value} with which a draft may begin. */
public final class Head {

	private static final Pattern LINE = Pattern.compile("(\\p{L}[\\p{L} ]{0,29}):(?:[ \\t]+(.*))?", Pattern.DOTALL);
	private static final Set<String> FIRST_KEYS = Set.of("Title", "Symbol", "Body", "Agenda item", "Version", "Source", "Language");

	private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

	private Head() {
	}

	/** Whether a block of these characters, as the first of a draft, is its head. */
	public static boolean isHead(String block) {
		List<String> lines = lines(block);
		Matcher first = lines.isEmpty() ? null : LINE.matcher(lines.getFirst());
		return first != null && first.matches() && FIRST_KEYS.contains(first.group(1))
				&& lines.stream().allMatch(line -> LINE.matcher(line).matches());
	}

	/** Values stand as written: nothing is markup in a head. Of a key that comes twice the first counts. */
	static Head of(String block) {
		Head head = new Head();
		for (String line : lines(block)) {
			Matcher found = LINE.matcher(line);
			if (found.matches() && found.group(2) != null) {
				head.values.putIfAbsent(found.group(1), found.group(2).strip());
			}
		}
		return head;
	}

	private static List<String> lines(String block) {
		return List.of(block.split("\\r\\n|\\r|\\n"));
	}

	void describe(Draft draft) {
		draft.setTitle(value("Title"));
		draft.setSymbol(value("Symbol"));
		draft.setBody(value("Body"));
		draft.setAgendaItem(value("Agenda item"));
		draft.setVersion(value("Version"));
		draft.setSource(value("Source"));
	}

	private String value(String key) {
		return values.getOrDefault(key, "");
	}
}
