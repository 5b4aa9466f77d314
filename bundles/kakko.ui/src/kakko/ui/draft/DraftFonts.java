package kakko.ui.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** A book face in the sizes of a page, of whatever the machine has. */
public final class DraftFonts {

	public enum Face {
		WORDS(0, SWT.NORMAL), MARKED(0, SWT.BOLD), NOTE(0, SWT.ITALIC), SMALL(-2, SWT.NORMAL), SMALL_NOTE(-2, SWT.ITALIC), GAP(0, SWT.NORMAL), HEADING(1, SWT.BOLD), HIGH_HEADING(3,
				SWT.BOLD), TITLE(6, SWT.BOLD);

		private final int points;
		private final int style;

		Face(int points, int style) {
			this.points = points;
			this.style = style;
		}
	}

	private static final String[] BOOK_FACES = { "Noto Serif", "Cambria", "Georgia", "Liberation Serif", "DejaVu Serif" };

	private final LocalResourceManager resources;
	private final FontDescriptor plain;
	private final Map<Face, Font> faces = new EnumMap<>(Face.class);

	public DraftFonts(Control control, LocalResourceManager resources, int points) {
		this.resources = resources;
		FontDescriptor system = FontDescriptor.createFrom(control.getDisplay().getSystemFont());
		this.plain = Stream.of(BOOK_FACES).filter(name -> control.getDisplay().getFontList(name, true).length > 0).findFirst()
				.map(name -> FontDescriptor.createFrom(name, points, SWT.NORMAL)).orElse(system.setHeight(points));
	}

	public Font get(Face face) {
		return faces.computeIfAbsent(face, wanted -> resources.create(sized(wanted).setStyle(wanted.style)));
	}

	private FontDescriptor sized(Face face) {
		int words = plain.getFontData()[0].getHeight();
		return face == Face.GAP ? plain.setHeight(Math.max(1, words / 2)) : plain.increaseHeight(face.points);
	}
}
