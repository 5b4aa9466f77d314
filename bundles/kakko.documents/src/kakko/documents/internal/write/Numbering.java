package kakko.documents.internal.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as they were printed (12bis, OP1 Alt 2), each as an automatic number with a fixed text: no counter could
 * arrive at them. A list has nine levels and each level holds one number of that depth, so there are as many lists as
 * the depth with most numbers has, and the level of a paragraph in its list is its depth in the draft.
 */
final class Numbering {

	private static final int DEPTHS = 9;
	/** Longer numbers are followed by a space: a tab would jump to where no other text begins. */
	private static final int LONGEST_TABBED = 6;

	private record Printed(String number, boolean raised) {
	}

	/** Place of a number: the list's id from 1, and the level in it from 0. */
	record Place(int list, int depth) {
	}

	private final List<List<Printed>> byDepth = new ArrayList<>();

	Numbering() {
		for (int depth = 0; depth < DEPTHS; depth++) {
			byDepth.add(new ArrayList<>());
		}
	}

	/** @param raised as the mark of a footnote */
	Place place(String number, int depth, boolean raised) {
		int level = Math.clamp(depth, 0, DEPTHS - 1);
		List<Printed> known = byDepth.get(level);
		Printed printed = new Printed(number, raised);
		int list = known.indexOf(printed);
		if (list < 0) {
			list = known.size();
			known.add(printed);
		}
		return new Place(list + 1, level);
	}

	static boolean tabbed(String number) {
		return number.length() <= LONGEST_TABBED;
	}

	void write(Xml xml) throws IOException {
		int lists = byDepth.stream().mapToInt(List::size).max().orElse(0);
		xml.start("w:numbering", "xmlns:w", Names.WORD);
		for (int list = 0; list < lists; list++) {
			writeList(xml, list);
		}
		for (int list = 0; list < lists; list++) {
			xml.start("w:num", "w:numId", String.valueOf(list + 1)).empty("w:abstractNumId", "w:val", String.valueOf(list)).end();
		}
		xml.end();
	}

	private void writeList(Xml xml, int list) throws IOException {
		xml.start("w:abstractNum", "w:abstractNumId", String.valueOf(list));
		xml.empty("w:nsid", "w:val", String.format("%08X", 0x4B4B0000 + list)).empty("w:multiLevelType", "w:val", "multilevel");
		for (int depth = 0; depth < DEPTHS; depth++) {
			List<Printed> numbers = byDepth.get(depth);
			writeLevel(xml, depth, list < numbers.size() ? numbers.get(list) : new Printed("", false));
		}
		xml.end();
	}

	private static void writeLevel(Xml xml, int depth, Printed printed) throws IOException {
		xml.start("w:lvl", "w:ilvl", String.valueOf(depth));
		xml.empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "none");
		xml.empty("w:suff", "w:val", tabbed(printed.number) ? "tab" : "space");
		xml.empty("w:lvlText", "w:val", literal(printed.number)).empty("w:lvlJc", "w:val", "left");
		if (printed.raised) {
			xml.start("w:rPr").empty("w:vertAlign", "w:val", "superscript").end();
		}
		xml.end();
	}

	/** A per cent sign would call for a counter; its wide twin doesn't. */
	private static String literal(String number) {
		return number.replace('%', '％');
	}
}
