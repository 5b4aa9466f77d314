package kakko.tests;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Engine;
import kakko.core.History;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;

/**
 * Draws fates from a chain of revisions for a reader to check by eye: {@code DrawnFates FILE FILE…}. The seed is
 * fixed, so that two readers, or one reader before and after a change of the engine, see the same brackets.
 */
public final class DrawnFates {

	private static final long SEED = 20_261_123;
	private static final int DRAWN = 20;

	private record Drawn(int step, Comparison comparison, BracketFate fate) {
	}

	private DrawnFates() {
	}

	public static void main(String[] files) throws IOException {
		List<Reading> revisions = new ArrayList<>();
		for (String file : files) {
			revisions.add(Engine.read(Documents.read(Path.of(file), ReadChoices.DEFAULT, new NullProgressMonitor()).draft()));
		}
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		drawn(Engine.track(revisions, new NullProgressMonitor())).forEach(drawn -> print(drawn, out));
	}

	private static List<Drawn> drawn(History history) {
		List<Drawn> all = new ArrayList<>();
		for (int step = 0; step < history.steps().size(); step++) {
			Comparison comparison = history.steps().get(step);
			for (BracketFate fate : comparison.brackets()) {
				all.add(new Drawn(step, comparison, fate));
			}
		}
		Collections.shuffle(all, new Random(SEED));
		return all.subList(0, Math.min(DRAWN, all.size()));
	}

	private static void print(Drawn drawn, PrintStream out) {
		Comparison comparison = drawn.comparison();
		BracketFate fate = drawn.fate();
		Reading reading = fate.from() >= 0 ? comparison.from() : comparison.to();
		Reading.Bracket bracket = reading.brackets().get(fate.from() >= 0 ? fate.from() : fate.to());
		out.printf("%n== step %d  %s %s  sure %.2f%n   %s%n", drawn.step() + 1, fate.fate(), fate.flags(), fate.sure(), reading.text(bracket));
		if (fate.from() >= 0) {
			out.println("   from ¶" + bracket.paragraph() + ": " + reading.paragraphs().get(bracket.paragraph()).text());
		}
		int there = fate.from() >= 0 && fate.to() >= 0 ? comparison.to().brackets().get(fate.to()).paragraph() : fate.at();
		if (there >= 0) {
			Reading other = fate.from() >= 0 ? comparison.to() : comparison.from();
			out.println("   to   ¶" + there + ": " + other.paragraphs().get(there).text());
		}
	}
}
