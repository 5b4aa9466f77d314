package kakko.ui.draft;

import java.util.List;

import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;


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
		if (faces == null || knowledge.parsed() == null || knowledge.parsed().lines().isEmpty() || start < 0) {
			return;
		}
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
