package kakko.benchmark.real;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import kakko.core.Engine;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;

/** Successive drafts of one negotiation, oldest first. */
public record Chain(String name, List<Path> files) {

	public static List<Chain> in(Path shared) {
		Path drafts = shared.resolve("corpus/drafts");
		return List.of(
				new Chain("art6", List.of(drafts.resolve("art6-2024-11-14-1300.docx"), drafts.resolve("art6-2024-11-18-1800.docx"),
						drafts.resolve("art6-decision-4-CMA.6.txt"))),
				new Chain("paris", List.of(drafts.resolve("paris-2015-10-05.pdf"), drafts.resolve("paris-2015-10-23.md"), drafts.resolve("paris-2015-11-06.pdf"),
						shared.resolve("truth/paris-2015-12-04.txt"), shared.resolve("truth/paris-2015-12-09.txt"))));
	}

	/** The paragraphs of each draft as plain text, numbers in: what a peer that reads text is given. */
	public List<List<String>> texts() throws IOException {
		List<List<String>> texts = new ArrayList<>();
		for (Path file : files) {
			Reading reading = Engine.read(Documents.read(file, ReadChoices.DEFAULT, null).draft());
			texts.add(reading.paragraphs().stream().map(Paragraph::text).map(text -> text.strip().replaceAll("\\s+", " ")).filter(text -> !text.isEmpty()).toList());
		}
		return texts;
	}
}
