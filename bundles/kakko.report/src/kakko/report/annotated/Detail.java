package kakko.report.annotated;

import java.util.ArrayList;
import java.util.List;

import kakko.report.annotated.Shown.Place;

/** Two stretches that the comparison takes for one, though their white space or a label's number may differ. */
final class Detail {

	private final Place olderPlace;
	private final Place newerPlace;
	private final String older;
	private final String newer;
	private final List<Strand> strands = new ArrayList<>();
	private int o;
	private int n;

	Detail(Place olderPlace, String older, Place newerPlace, String newer) {
		this.olderPlace = olderPlace;
		this.newerPlace = newerPlace;
		this.older = older;
		this.newer = newer;
	}

	List<Strand> strands() {
		if (!differsInWhiteSpaceOnly()) {
			int head = commonHead();
			int tail = commonTail(head);
			share(head);
			replace(older.length() - tail, newer.length() - tail);
			share(tail);
			return strands;
		}
		while (o < older.length() || n < newer.length()) {
			step();
		}
		return strands;
	}

	private void step() {
		int alike = 0;
		while (o + alike < older.length() && n + alike < newer.length() && alike(older.charAt(o + alike), newer.charAt(n + alike))) {
			alike++;
		}
		share(alike);
		if (o < older.length() && isBlank(older.charAt(o))) {
			replace(o + 1, n);
		} else if (n < newer.length()) {
			replace(o, n + 1);
		}
	}

	private boolean differsInWhiteSpaceOnly() {
		return unspaced(older).equals(unspaced(newer));
	}

	private static String unspaced(String text) {
		return text.codePoints().filter(c -> !isBlank(c)).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private int commonHead() {
		int head = 0;
		while (head < Math.min(older.length(), newer.length()) && older.charAt(head) == newer.charAt(head)) {
			head++;
		}
		while (head > 0 && isWord(older.charAt(head - 1)) && (startsWord(older, head) || startsWord(newer, head))) {
			head--;
		}
		return head;
	}

	private int commonTail(int head) {
		int tail = 0;
		while (tail < Math.min(older.length(), newer.length()) - head
				&& older.charAt(older.length() - 1 - tail) == newer.charAt(newer.length() - 1 - tail)) {
			tail++;
		}
		while (tail > 0 && startsWord(older, older.length() - tail)
				&& (endsWord(older, older.length() - tail) || endsWord(newer, newer.length() - tail))) {
			tail--;
		}
		return tail;
	}

	private static boolean startsWord(String text, int at) {
		return at < text.length() && isWord(text.charAt(at));
	}

	private static boolean endsWord(String text, int at) {
		return at > 0 && isWord(text.charAt(at - 1));
	}

	private void share(int length) {
		if (length > 0) {
			strands.add(Strand.of(part(olderPlace, o, o + length), part(newerPlace, n, n + length)));
			o += length;
			n += length;
		}
	}

	private void replace(int olderEnd, int newerEnd) {
		if (olderEnd > o) {
			strands.add(new Strand(part(olderPlace, o, olderEnd), null, false, 0));
			o = olderEnd;
		}
		if (newerEnd > n) {
			strands.add(new Strand(null, part(newerPlace, n, newerEnd), false, 0));
			n = newerEnd;
		}
	}

	private static Place part(Place place, int start, int end) {
		return new Place(place.paragraph(), place.start() + start, place.start() + end);
	}

	private static boolean alike(char a, char b) {
		return a == b || isBlank(a) && isBlank(b);
	}

	/** White space of any kind: which kind, nobody sees. */
	private static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
	}
}
