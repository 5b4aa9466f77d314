package kakko.ui.timeline;

import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import kakko.documents.sheet.Workbook.Sheet;

/** What other programs get of a timeline: a sheet's cells with tabs between them, as spreadsheets take them, or a picture. */
final class CopiedTimeline {

	private CopiedTimeline() {
	}

	static void table(Display display, Sheet sheet) {
		copy(display, text(sheet), TextTransfer.getInstance());
	}

	static String text(Sheet sheet) {
		return sheet.rows().stream().map(row -> row.stream().map(cell -> String.valueOf(cell.value()).replaceAll("\\s+", " ").stripTrailing()).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n"));
	}

	static void picture(Display display, Image picture) {
		copy(display, picture.getImageData(), ImageTransfer.getInstance());
	}

	private static void copy(Display display, Object copied, Transfer as) {
		Clipboard clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { copied }, new Transfer[] { as });
		} finally {
			clipboard.dispose();
		}
	}
}
