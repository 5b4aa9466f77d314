package kakko.documents.internal.docx;

import java.util.HashMap;
import java.util.Map;

/**
 * One list of a file, as paragraphs name it (w:num).
 *
 * @param counted id of the abstract list: lists of the same one count on together
 * @param starts  levels that this list begins anew, with their first number
 */
record ListDefinition(String id, String counted, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {

	static ListDefinition of(XmlNode list, XmlNode abstractList) {
		Map<Integer, ListLevel> levels = new HashMap<>();
		Map<Integer, Integer> starts = new HashMap<>();
		abstractList.children("w:lvl").forEach(level -> levels.put(index(level), ListLevel.of(level, index(level))));
		for (XmlNode override : list.children("w:lvlOverride")) {
			XmlNode level = override.child("w:lvl");
			if (level.exists()) {
				levels.put(index(override), ListLevel.of(level, index(override)));
			}
			if (override.child("w:startOverride").exists()) {
				starts.put(index(override), override.child("w:startOverride").number(1));
			}
		}
		return new ListDefinition(list.attribute("w:numId"), abstractList.attribute("w:abstractNumId"), levels, starts);
	}

	private static int index(XmlNode level) {
		String index = level.attribute("w:ilvl");
		return index.matches("\\d") ? index.charAt(0) - '0' : 0;
	}

	/** The number with which a level begins. */
	int start(int level) {
		return starts.getOrDefault(level, levels.containsKey(level) ? levels.get(level).start() : 1);
	}

	/** The level that belongs to a paragraph style, or -1. */
	int levelOf(String styleId) {
		return levels.entrySet().stream().filter(level -> level.getValue().styleId().equals(styleId)).map(Map.Entry::getKey).findFirst().orElse(-1);
	}
}
