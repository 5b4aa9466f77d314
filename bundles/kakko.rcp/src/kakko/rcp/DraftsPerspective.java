package kakko.rcp;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Dossiers at the left, drafts and comparisons in the centre, what is selected at the right, tables at the bottom. */
public final class DraftsPerspective implements IPerspectiveFactory {

	static final String ID = "kakko.rcp.drafts";
	private static final float LEFT = 0.18f;
	private static final float UNDER_DOSSIERS = 0.66f;
	private static final float CENTRE = 0.75f;
	private static final float TOP = 0.595f;
	private static final List<String> RIGHT_VIEWS = List.of("kakko.ui.outline", "kakko.ui.inspector");
	private static final List<String> BOTTOM_VIEWS = List.of("kakko.ui.tracker", "kakko.ui.timeline", "kakko.ui.problems", "kakko.ui.search");
	/** From left to right, then those at the bottom; the guide comes only when it is called. */
	static final List<String> PARTS = Stream.of(List.of("kakko.ui.dossiers", "kakko.ui.review"), RIGHT_VIEWS, BOTTOM_VIEWS, List.of("kakko.ui.guide")).flatMap(List::stream).toList();

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		layout.addStandaloneView("kakko.ui.dossiers", false, IPageLayout.LEFT, LEFT, layout.getEditorArea());
		layout.createFolder("left", IPageLayout.BOTTOM, UNDER_DOSSIERS, "kakko.ui.dossiers").addView("kakko.ui.review");
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, CENTRE, layout.getEditorArea());
		fill(right, RIGHT_VIEWS);
		right.addPlaceholder("kakko.ui.guide");
		fill(layout.createFolder("bottom", IPageLayout.BOTTOM, TOP, layout.getEditorArea()), BOTTOM_VIEWS);
	}

	private static void fill(IFolderLayout folder, List<String> views) {
		views.forEach(folder::addView);
	}
}
