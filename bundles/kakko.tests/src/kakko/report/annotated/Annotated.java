package kakko.report.annotated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.write.Document;
import kakko.documents.write.DocxWriter;
import kakko.lang.DraftLanguage;
import kakko.report.Selection;

/** An annotated diff of two draft texts with what a reader finds in it. */
record Annotated(Comparison comparison, Document tree, byte[] docx) {

	/** How the two files are called. */
	static final List<String> FILES = List.of("older.docx", "newer.docx");

	static Annotated of(String older, String newer) throws IOException {
		return of(compared(older, newer));
	}

	static Comparison compared(String older, String newer) {
		return Engine.compare(reading(older), reading(newer), null);
	}

	/** As if the engine weren't sure of any bracket. */
	static Comparison doubted(Comparison all) {
		List<BracketFate> brackets = all.brackets().stream().map(fate -> new BracketFate(fate.fate(), 0.4, fate.flags(), fate.from(), fate.to(), fate.at())).toList();
		return new Comparison(all.from(), all.to(), all.rows(), brackets, all.options(), all.choices(), all.weights(), all.totals());
	}

	static Annotated of(Comparison comparison) throws IOException {
		Document tree = AnnotatedDiff.tree(Selection.everything(comparison), FILES, Locale.ENGLISH);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DocxWriter.write(tree, out);
		return new Annotated(comparison, tree, out.toByteArray());
	}

	static Reading reading(String draft) {
		return Engine.read(DraftLanguage.parse(draft));
	}

	TrackedText text() throws Exception {
		return new TrackedText(docx);
	}

	/** The paragraphs that are to be found when changes are accepted; numbers are automatic and no text. */
	List<String> newer() {
		return bodies(comparison.to());
	}

	List<String> older() {
		return bodies(comparison.from());
	}

	private static List<String> bodies(Reading reading) {
		return reading.paragraphs().stream().map(paragraph -> TrackedText.fold(paragraph.body())).toList();
	}

	/** Words said to be changed. */
	int reportedWords() {
		return reportedWords(comparison);
	}

	static int reportedWords(Comparison comparison) {
		return comparison.totals().words().deleted() + comparison.totals().words().inserted();
	}
}
