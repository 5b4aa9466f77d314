package kakko.benchmark.peers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The work as Word files, for the peers that compare such. */
public final class WordFiles {

	private WordFiles() {
	}

	public static Path older(Work work) throws IOException {
		return written(work.folder().resolve("old.docx"), work.from());
	}

	static Path newer(Work work) throws IOException {
		return written(work.folder().resolve("new.docx"), work.to());
	}

	private static Path written(Path file, List<String> paragraphs) throws IOException {
		if (!Files.exists(file)) {
			try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
				paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
				document.write(out);
			}
		}
		return file;
	}
}
