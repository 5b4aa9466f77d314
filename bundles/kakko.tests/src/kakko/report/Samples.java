package kakko.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.History;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.lang.DraftLanguage;

/** Readings that reports are tried on. */
public final class Samples {

	private static final Path SAMPLE = Path.of("../kakko.dossier/sample/drafts");

	private Samples() {
	}

	/** The sample dossier's three revisions. */
	public static History sample() throws IOException {
		return Engine.track(List.of(read(SAMPLE.resolve("2026-05-04-1830.draft")), read(SAMPLE.resolve("2026-05-07-2215.draft")),
				read(SAMPLE.resolve("2026-05-09-0340.draft"))), new NullProgressMonitor());
	}

	public static Reading read(Path file) throws IOException {
		return Engine.read(Documents.read(file, new ReadChoices(TrackedChanges.ACCEPT), new NullProgressMonitor()).draft());
	}

	/** What became of one text in another, both written as drafts. */
	public static Comparison compared(String from, String to) {
		return Engine.compare(Engine.read(DraftLanguage.parse(from)), Engine.read(DraftLanguage.parse(to)), new NullProgressMonitor());
	}
}
