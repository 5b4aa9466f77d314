package kakko.documents.internal.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import kakko.documents.ReadChoices;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;
import kakko.documents.internal.Reader;
import kakko.lang.DraftComposer;

/**
 * Reads plain text: block i of the file is passage i of the manuscript, whatever it holds. Page furniture keeps its index, so nothing is left out.
 */
public final class TextReader implements Reader {

	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		List<TextParagraph> paragraphs = TextParagraphs.of(EncodedText.read(file));
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return manuscript(paragraphs);
	}

	private static Manuscript manuscript(List<TextParagraph> paragraphs) {
		Manuscript manuscript = new Manuscript();
		BitSet furniture = PageFurniture.of(paragraphs);
		Indentation indentation = Indentation.of(paragraphs);
		HeadingLine headings = new HeadingLine();
		for (int i = 0; i < paragraphs.size(); i++) {
			TextParagraph paragraph = paragraphs.get(i);
			int heading = furniture.get(i) ? 0 : headings.level(paragraph.text());
			Kind kind = furniture.get(i) ? Kind.FURNITURE : heading > 0 ? Kind.HEADING : Kind.PARAGRAPH;
			int level = heading > 0 ? heading : indentation.level(paragraph);
			manuscript.passages.add(new Passage(kind, level, DraftComposer.plain(paragraph.text()), paragraph.page(), "", null));
		}
		manuscript.headerLines.addAll(TitleLines.of(manuscript.passages));
		furniture.stream().mapToObj(i -> paragraphs.get(i).text()).distinct().forEach(manuscript.headerLines::add);
		return manuscript;
	}
}
