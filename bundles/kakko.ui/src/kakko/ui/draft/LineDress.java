package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

import kakko.ui.draft.DraftFonts.Face;

/** Sets and colours a line of the text when the widget comes to show it, by what the last parse knows of it. */
final class LineDress implements LineStyleListener {

	private final ITextViewerExtension5 places;
	private final Knowledge knowledge;
	private PageFaces faces;

	LineDress(ITextViewerExtension5 places, Knowledge knowledge) {
		this.places = places;
		this.knowledge = knowledge;
	}

	void wear(PageFaces wanted) {
		faces = wanted;
	}

	@Override
	public void lineGetStyle(LineStyleEvent event) {
		int start = places.widgetOffset2ModelOffset(event.lineOffset);
		if (faces == null || start < 0) {
			return;
		}
		if (knowledge.parsed() == null) {
			plain(event);
		} else if (!knowledge.parsed().lines().isEmpty()) {
			dressed(event, start);
		}
	}

	/** Until it is known what a line is, its words begin where those of most lines will. */
	private void plain(LineStyleEvent event) {
		StyleRange words = new StyleRange(event.lineOffset, event.lineText.length(), faces.colours().words(), null);
		words.font = faces.font(Face.WORDS);
		event.indent = faces.setting().margin();
		event.wrapIndent = event.indent;
		event.styles = new StyleRange[] { words };
	}

	private void dressed(LineStyleEvent event, int start) {
		Dressing dressing = new Dressing(knowledge, faces, start, event.lineText);
		event.indent = dressing.indent();
		event.wrapIndent = dressing.wrapIndent();
		event.styles = shifted(dressing.ranges(), event.lineOffset - start);
	}

	private static StyleRange[] shifted(List<StyleRange> ranges, int by) {
		ranges.forEach(range -> range.start += by);
		return ranges.toArray(StyleRange[]::new);
	}
}
