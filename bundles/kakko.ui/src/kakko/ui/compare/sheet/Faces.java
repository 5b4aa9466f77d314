package kakko.ui.compare.sheet;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import kakko.ui.draft.DraftFonts;
import kakko.ui.draft.DraftFonts.Face;

/** The faces of the sheet in one size, and what they measure. */
final class Faces {

	private static final int SMALLER = 2;

	final Font words;
	final Font bold;
	final Font heading;
	final Font small;
	final Font smallBold;
	final FontMetrics wordsMetrics;
	final FontMetrics smallMetrics;
	private final GC gc;
	private final Map<String, Integer> widths = new HashMap<>();
	private final LocalResourceManager resources;

	Faces(Control control, int points) {
		resources = new LocalResourceManager(JFaceResources.getResources());
		DraftFonts book = new DraftFonts(control, resources, points);
		words = book.get(Face.WORDS);
		bold = book.get(Face.MARKED);
		heading = book.get(Face.HEADING);
		FontDescriptor system = FontDescriptor.createFrom(control.getDisplay().getSystemFont()).setHeight(Math.max(6, points - SMALLER));
		small = resources.create(system.setStyle(SWT.NORMAL));
		smallBold = resources.create(system.setStyle(SWT.BOLD));
		gc = new GC(control);
		gc.setFont(words);
		wordsMetrics = gc.getFontMetrics();
		gc.setFont(small);
		smallMetrics = gc.getFontMetrics();
	}

	/** Of words in the small face. */
	int width(String text) {
		return widths.computeIfAbsent(text, each -> measure(small, each));
	}

	/** Of words in the small bold face. */
	int boldWidth(String text) {
		return widths.computeIfAbsent("\0" + text, each -> measure(smallBold, text));
	}

	private int measure(Font font, String text) {
		gc.setFont(font);
		return gc.textExtent(text).x;
	}

	double characterWidth() {
		return wordsMetrics.getAverageCharacterWidth();
	}

	void dispose() {
		gc.dispose();
		resources.dispose();
	}
}
