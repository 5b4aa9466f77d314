package kakko.ui.draft;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/** The margins at both sides of the text: at the left what can be folded, at the right where in the whole draft something stands. */
final class DraftRulers {

	private static final int OVERVIEW_WIDTH = 12;

	private final IAnnotationAccess access = new MarginSigns();
	private final ISharedTextColors colours = new ISharedTextColors() {

		@Override
		public Color getColor(RGB rgb) {
			return new Color(rgb);
		}

		@Override
		public void dispose() {
			// colours need no disposal
		}
	};
	private final CompositeRuler margin = new CompositeRuler(0);
	private final OverviewRuler overview = new OverviewRuler(access, OVERVIEW_WIDTH, colours);
	private Folding folding;
	private DraftViewer viewer;

	IAnnotationAccess access() {
		return access;
	}

	CompositeRuler margin() {
		return margin;
	}

	IOverviewRuler overview() {
		return overview;
	}

	void install(DraftViewer shown) {
		viewer = shown;
		ProjectionSupport folds = new ProjectionSupport(viewer, access, colours);
		folds.setAnnotationPainterDrawingStrategy(new FoldSign(viewer));
		folds.install();
		folding = new Folding(viewer);
	}

	void learn(ParsedDraft parsed) {
		folding.learn(parsed);
		margin.update();
	}

	void dress() {
		margin.update();
	}
}
