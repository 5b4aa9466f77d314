package kakko.lang.ide.outline;

import java.util.ArrayList;
import java.util.List;

import kakko.lang.ide.outline.Entry.Kind;
import kakko.lang.place.Range;

/** An entry while its children are gathered. */
final class Part {

	final Kind kind;
	final String number;
	final String title;
	final Range anchor;
	final int level;
	private final List<Part> children = new ArrayList<>();
	private int end;

	Part(Kind kind, String number, String title, Range anchor, int end, int level) {
		this.kind = kind;
		this.number = number;
		this.title = title;
		this.anchor = anchor;
		this.end = end;
		this.level = level;
	}

	int start() {
		return anchor.start();
	}

	int end() {
		return end;
	}

	/** What reaches further than what it stands in ends with it; a paragraph grows with what hangs on it. */
	void add(Part child, int limit) {
		child.end = Math.clamp(child.end, child.start(), limit);
		children.add(child);
	}

	void reach(int further) {
		end = Math.max(end, further);
	}

	Entry entry(Counter counter) {
		Range place = new Range(start(), end);
		return new Entry(kind, number, title, place, anchor, level, counter.within(place), children.stream().map(child -> child.entry(counter)).toList());
	}
}
