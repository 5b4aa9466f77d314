package kakko.core.internal.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Reading;
import kakko.core.internal.words.WordedText;

/** Paragraphs with the same words on both sides; of many copies each is put up with those nearest by rank. */
final class Identical {

	/** Copies tried on either side of a copy's own rank. */
	private static final int REACH = 3;

	/** Copies of one wording, in reading order. */
	record Copies(List<Integer> from, List<Integer> to) {
	}

	private Identical() {
	}

	static List<Copies> in(WordedText from, WordedText to) {
		Map<String, Copies> copies = new LinkedHashMap<>();
		for (int paragraph = 0; paragraph < from.paragraphs(); paragraph++) {
			copies.computeIfAbsent(wording(from, paragraph), any -> new Copies(new ArrayList<>(), new ArrayList<>())).from().add(paragraph);
		}
		for (int paragraph = 0; paragraph < to.paragraphs(); paragraph++) {
			Copies known = copies.get(wording(to, paragraph));
			if (known != null) {
				known.to().add(paragraph);
			}
		}
		return copies.values().stream().filter(found -> !found.to().isEmpty()).toList();
	}

	/** Pairs of copies worth trying: first with first, last with last, and some around each rank. */
	static List<int[]> pairs(Copies copies) {
		Map<Long, int[]> pairs = new HashMap<>();
		int surplus = copies.to().size() - copies.from().size();
		for (int rank = 0; rank < copies.from().size(); rank++) {
			for (int near = rank - REACH; near <= rank + REACH; near++) {
				put(pairs, copies, rank, near);
				put(pairs, copies, rank, near + surplus);
			}
		}
		return List.copyOf(pairs.values());
	}

	private static void put(Map<Long, int[]> pairs, Copies copies, int fromRank, int toRank) {
		if (toRank >= 0 && toRank < copies.to().size()) {
			int[] pair = { copies.from().get(fromRank), copies.to().get(toRank) };
			pairs.put((long) pair[0] << 32 | pair[1], pair);
		}
	}

	private static String wording(WordedText text, int paragraph) {
		StringBuilder wording = new StringBuilder();
		for (int word = text.first()[paragraph]; word < text.first()[paragraph + 1]; word++) {
			wording.append((char) (text.folded()[word] >> 16)).append((char) text.folded()[word]);
		}
		Reading.Paragraph printed = text.reading().paragraphs().get(paragraph);
		return wording.isEmpty() ? printed.number() + "|" + printed.body() : wording.toString();
	}
}
