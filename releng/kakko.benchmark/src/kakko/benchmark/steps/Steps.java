package kakko.benchmark.steps;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Corrections;
import kakko.core.Engine;
import kakko.core.History;
import kakko.core.Reading;
import kakko.core.internal.Matching;
import kakko.core.internal.byhand.Ties;
import kakko.core.internal.edits.Rows;
import kakko.core.internal.fates.BracketFates;
import kakko.core.internal.options.OptionFates;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.lang.DraftLanguage;
import kakko.model.drafts.Draft;

/** The steps of a comparison one by one, on set B with numbers, so that a loss of speed can be placed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Steps {

	private final Path work = Path.of(System.getProperty("kakko.work"));
	private String text;
	private Draft draft;
	private Reading from;
	private Reading to;
	private Matching matching;
	private Rows.Written written;

	@Setup
	public void prepare() throws IOException {
		text = readTxt().draftText();
		draft = DraftLanguage.parse(text);
		from = Engine.read(draft);
		to = Engine.read(read("new.txt").draft());
		matching = Matching.of(from, to, Ties.of(Corrections.NONE), null);
		written = Rows.of(matching.words(), matching.groups(), SubMonitor.convert(null));
	}

	@Benchmark
	public ReadDocument readTxt() throws IOException {
		return read("old.txt");
	}

	@Benchmark
	public ReadDocument readDocx() throws IOException {
		return read("old.docx");
	}

	@Benchmark
	public ReadDocument readPdf() throws IOException {
		return read("old.pdf");
	}

	@Benchmark
	public Draft parse() {
		return DraftLanguage.parse(text);
	}

	@Benchmark
	public Reading snapshot() {
		return Engine.read(draft);
	}

	@Benchmark
	public Matching align() {
		return Matching.of(from, to, Ties.of(Corrections.NONE), null);
	}

	@Benchmark
	public Rows.Written words() {
		return Rows.of(matching.words(), matching.groups(), SubMonitor.convert(null));
	}

	@Benchmark
	public List<BracketFate> fatesOfBrackets() {
		return BracketFates.of(matching.words(), written.signs(), written.rows(), List.of());
	}

	@Benchmark
	public List<OptionFate> fatesOfOptions() {
		return OptionFates.of(matching.words(), written.rows(), List.of());
	}

	@Benchmark
	public Comparison compare() {
		return Engine.compare(from, to, null);
	}

	@Benchmark
	public History track() {
		return Engine.track(List.of(from, to, from), new NullProgressMonitor());
	}

	private ReadDocument read(String file) throws IOException {
		return Documents.read(work.resolve(file), ReadChoices.DEFAULT, null);
	}
}
