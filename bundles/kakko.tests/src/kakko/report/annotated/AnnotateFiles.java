package kakko.report.annotated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.write.DocxWriter;
import kakko.report.Selection;

/** Annotates two files and says how exact the result is: {@code AnnotateFiles FROM TO OUT.docx [ja]}. */
public final class AnnotateFiles {

	private AnnotateFiles() {
	}

	public static void main(String[] args) throws Exception {
		Comparison comparison = Engine.compare(read(args[0]), read(args[1]), null);
		Path out = Path.of(args[2]);
		long start = System.nanoTime();
		try (var stream = Files.newOutputStream(out)) {
			DocxWriter.write(AnnotatedDiff.tree(Selection.everything(comparison), List.of(args[0], args[1]).stream().map(file -> Path.of(file).getFileName().toString()).toList(), Locale.forLanguageTag(args.length > 3 ? args[3] : "en")), stream);
		}
		System.out.printf("written in %d ms%n", (System.nanoTime() - start) / 1_000_000);
		TrackedText text = new TrackedText(Files.readAllBytes(out));
		report("rejected", comparison.from(), text.rejected());
		report("accepted", comparison.to(), text.accepted());
		if (args.length > 4) {
			dump(comparison, args[4]);
		}
		int reported = Annotated.reportedWords(comparison);
		System.out.printf("marked words %d, reported %d, ratio %.3f%n", text.markedWords(), reported, (double) text.markedWords() / Math.max(1, reported));
	}

	/** The two texts as lists of paragraphs in JSON, for a check with a reader that isn't ours. */
	private static void dump(Comparison comparison, String prefix) throws Exception {
		Files.writeString(Path.of(prefix + "-older.json"), new com.google.gson.Gson().toJson(bodies(comparison.from())));
		Files.writeString(Path.of(prefix + "-newer.json"), new com.google.gson.Gson().toJson(bodies(comparison.to())));
	}

	private static Reading read(String file) throws Exception {
		return Engine.read(Documents.read(Path.of(file), ReadChoices.DEFAULT, null).draft());
	}

	private static void report(String what, Reading reading, List<String> found) {
		List<String> expected = bodies(reading);
		List<String> there = found.stream().filter(text -> !text.isEmpty()).toList();
		int wrong = 0;
		for (int i = 0; i < Math.max(expected.size(), there.size()); i++) {
			String a = i < expected.size() ? expected.get(i) : "—";
			String b = i < there.size() ? there.get(i) : "—";
			if (!a.equals(b) && wrong++ < 3) {
				System.out.println(what + " differs at " + i + "\n  expected " + a + "\n  found    " + b);
			}
		}
		System.out.printf("%s: %d paragraphs, %d differ%n", what, expected.size(), wrong);
	}

	/** The paragraphs of a text as they are to be found, numbers aside; those that are nothing but a number have no words. */
	static List<String> bodies(Reading reading) {
		return reading.paragraphs().stream().map(paragraph -> TrackedText.fold(paragraph.body())).filter(body -> !body.isEmpty()).toList();
	}
}
