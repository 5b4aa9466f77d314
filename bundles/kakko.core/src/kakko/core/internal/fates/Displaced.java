package kakko.core.internal.fates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import kakko.core.Comparison.Row;

/** Finds brackets that stand at another place of their sentence, where words matched in order can't show it. */
final class Displaced {

	/** How much of two brackets must be the same words in order. */
	private static final double SAME_BRACKET = 0.4;
	/** Or how much of the older one must stand in the newer. */
	private static final double HELD = 0.6;
	/** Pairs of brackets compared in one row; a row of more is no sentence. */
	private static final int MOST = 1000;
	/** Words up to which brackets are compared word by word. */
	private static final int LONGEST = 400;

	private final Brackets older;
	private final Brackets newer;
	private final Standing standing;
	private final RowIndex rows;

	private record Candidate(int older, int newer, double score) {
	}

	Displaced(Brackets older, Brackets newer, Standing standing, RowIndex rows) {
		this.older = older;
		this.newer = newer;
		this.standing = standing;
		this.rows = rows;
	}

	void settle() {
		Map<Integer, List<Integer>> free = new HashMap<>();
		for (int bracket = 0; bracket < newer.size(); bracket++) {
			if (newer.negotiated(bracket) && standing.back(bracket) < 0) {
				free.computeIfAbsent(newer.get(bracket).paragraph(), any -> new ArrayList<>()).add(bracket);
			}
		}
		List<Candidate> candidates = new ArrayList<>();
		Map<Row, Integer> compared = new IdentityHashMap<>();
		for (int bracket = 0; bracket < older.size(); bracket++) {
			Row row = rows.of(older.get(bracket).paragraph());
			int inRow = row.to().stream().mapToInt(paragraph -> free.getOrDefault(paragraph, List.of()).size()).sum();
			if (older.negotiated(bracket) && standing.of(bracket) < 0 && compared.merge(row, inRow, Integer::sum) < MOST) {
				for (int paragraph : row.to()) {
					addCandidates(candidates, bracket, free.getOrDefault(paragraph, List.of()));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::older).thenComparingInt(Candidate::newer));
		candidates.stream().filter(candidate -> standing.free(candidate.older(), candidate.newer()))
				.forEach(candidate -> standing.link(candidate.older(), candidate.newer()));
	}

	private void addCandidates(List<Candidate> candidates, int bracket, List<Integer> free) {
		for (int candidate : free) {
			int long1 = older.words(bracket);
			int long2 = newer.words(candidate);
			if (long1 == 0 || long2 == 0 || Math.max(long1, long2) > LONGEST) {
				continue;
			}
			int[] common = common(bracket, candidate);
			double likeness = 2.0 * common[0] / (long1 + long2);
			if (common[1] > 0 && (likeness >= SAME_BRACKET || common[0] >= HELD * long1)) {
				candidates.add(new Candidate(bracket, candidate, likeness));
			}
		}
	}

	/** Words in common in order, and how many of them are content words. */
	private int[] common(int bracket, int candidate) {
		int height = older.words(bracket);
		int width = newer.words(candidate);
		int[][] words = new int[height + 1][width + 1];
		int[][] content = new int[height + 1][width + 1];
		for (int i = 1; i <= height; i++) {
			for (int j = 1; j <= width; j++) {
				int one = older.first(bracket) + i - 1;
				boolean same = older.text().stem()[one] == newer.text().stem()[newer.first(candidate) + j - 1];
				boolean above = words[i - 1][j] >= words[i][j - 1];
				words[i][j] = same ? words[i - 1][j - 1] + 1 : above ? words[i - 1][j] : words[i][j - 1];
				content[i][j] = same ? content[i - 1][j - 1] + (older.text().function()[one] ? 0 : 1) : above ? content[i - 1][j] : content[i][j - 1];
			}
		}
		return new int[] { words[height][width], content[height][width] };
	}
}
