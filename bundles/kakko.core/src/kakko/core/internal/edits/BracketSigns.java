package kakko.core.internal.edits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which {@code [} and {@code ]} of the older text stand as which of the newer, by paragraph and offset; noted by several rows at once. */
public final class BracketSigns {

	private final Map<Long, Long> across = new ConcurrentHashMap<>();

	void add(int fromParagraph, int fromOffset, int toParagraph, int toOffset) {
		across.put(place(fromParagraph, fromOffset), place(toParagraph, toOffset));
	}

	/** Whether the sign at this older place was matched with the one at that newer place. */
	public boolean matched(int fromParagraph, int fromOffset, int toParagraph, int toOffset) {
		Long there = across.get(place(fromParagraph, fromOffset));
		return there != null && there == place(toParagraph, toOffset);
	}

	/** Paragraph and offset of the newer sign, packed as paragraph * 2^32 + offset; -1 where the older one is gone. */
	public long across(int fromParagraph, int fromOffset) {
		return across.getOrDefault(place(fromParagraph, fromOffset), -1L);
	}

	public static long place(int paragraph, int offset) {
		return (long) paragraph << 32 | offset;
	}
}
