package kakko.ui.draft;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

import kakko.lang.place.Range;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.draft.DraftFonts.Face;
import kakko.ui.draft.paper.CopiedDraft;

/** The text as printed: a column that is not too wide to read, numbers in its margin, brackets by depth, parts folded. */
public final class DraftViewer extends ProjectionViewer {

	/** Longer lines are hard to follow back. */
	private static final int CHARACTERS_A_LINE = 96;
	private static final int SMALLEST_MARGIN = 24;
	/** The widget keeps so many lines set beyond those in sight. */
	private static final int SET_LINES = 400;

	private final Knowledge knowledge = new Knowledge();
	private final LineDress dress = new LineDress(this, knowledge);
	private final LocalResourceManager resources;
	private final OptionFrames frames;
	private final Lights lights = new Lights(this);
	private PageFaces faces;
	private int columnWidth;
	private int points;
	private boolean signs;

	DraftViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overview) {
		super(parent, ruler, overview, true, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		SpokenName.of(getTextWidget(), Wording.ofWindow().say("draft.spoken"));
		SpokenName.of(overview.getControl(), Wording.ofWindow().say("draft.overview"));
		StyledText widget = getTextWidget();
		resources = new LocalResourceManager(JFaceResources.getResources(), widget);
		frames = new OptionFrames(widget, this, knowledge);
		widget.addLineStyleListener(dress);
		widget.addListener(SWT.Resize, event -> centre());
		widget.addPaintListener(event -> paint(event.gc));
		prependVerifyKeyListener(new ArrowKeys(this));
	}

	public Knowledge knowledge() {
		return knowledge;
	}

	/** What was known at the last parse; null before the first. */
	public ParsedDraft parsed() {
		return knowledge.parsed();
	}

	/** Where a place of the text as it stands was when it was parsed. */
	public int shownToParsed(int offset) {
		return knowledge.drift().parsed(offset);
	}

	Lights lights() {
		return lights;
	}

	PageFaces faces() {
		return faces;
	}

	/** Anew after a change of colours or size. */
	void dress(int wantedPoints, boolean wantedSigns) {
		points = wantedPoints;
		signs = wantedSigns;
		dress();
	}

	private void dress() {
		StyledText widget = getTextWidget();
		widget.setRedraw(false);
		int top = widget.getLineIndex(0);
		int above = widget.getLinePixel(top);
		DraftFonts fonts = new DraftFonts(widget, resources, points);
		faces = new PageFaces(widget, fonts, signs, DraftColours.of(Appearance.isDark()));
		dress.wear(faces);
		if (!faces.colours().words().equals(widget.getForeground())) {
			// the theme leaves a text editor alone; the widget measures all its lines anew
			widget.setBackground(faces.colours().paper());
			widget.setForeground(faces.colours().words());
		}
		widget.setLineSpacing(points / 4);
		columnWidth = faces.setting().digit() * CHARACTERS_A_LINE;
		// every character has a font of its own: the widget's is the height of blank lines
		widget.setFont(fonts.get(Face.GAP));
		widget.getVerticalBar().setIncrement(faces.font(Face.WORDS).getFontData()[0].getHeight() * 2);
		centre();
		widget.setTopPixel(widget.getTopPixel() + widget.getLinePixel(top) - above);
		widget.setRedraw(true);
	}

	void learn(ParsedDraft parsed) {
		ParsedDraft before = knowledge.parsed();
		Drift drift = knowledge.drift();
		knowledge.learn(parsed);
		if (before == null) {
			dress();
		} else {
			Novelty.between(before, drift, parsed, knowledge.drift()).ifPresent(this::reset);
		}
		paintAnew(0, getTextWidget().getClientArea().height);
	}

	/** Paints what is in sight between two heights of the widget; the widget's own way to ask for that sets the lines anew, which takes longer than all else. */
	void paintAnew(int top, int bottom) {
		StyledText widget = getTextWidget();
		widget.getParent().redraw(widget.getLocation().x, widget.getLocation().y + top, widget.getSize().x, bottom - top, true);
	}

	/** How the characters of a line of the document look, in its order. */
	public List<StyleRange> looks(int line) throws BadLocationException {
		return looks(line, faces);
	}

	/** The same of each line from one to another in black on white, where the signs of the draft language are never seen. */
	public List<List<StyleRange>> printed(int first, int last) throws BadLocationException {
		PageFaces printed = new PageFaces(getTextWidget(), new DraftFonts(getTextWidget(), resources, points), false, DraftColours.LIGHT);
		List<List<StyleRange>> looks = new ArrayList<>();
		for (int line = first; line <= last; line++) {
			looks.add(looks(line, printed));
		}
		return looks;
	}

	/** Whether characters that look so aren't seen: signs of the draft language. */
	public static boolean hides(StyleRange look) {
		return look.metrics != null && look.metrics.width == 0;
	}

	/** Whether the signs of the draft language are seen, because one writes here. */
	public boolean showsSigns() {
		return signs;
	}

	@Override
	public void doOperation(int operation) {
		if (operation == COPY && getSelectedRange().y > 0) {
			CopiedDraft.of(this, getSelectedRange().x, getSelectedRange().x + getSelectedRange().y).toClipboard(getTextWidget().getDisplay());
		} else {
			super.doOperation(operation);
		}
	}

	private List<StyleRange> looks(int line, PageFaces wanted) throws BadLocationException {
		if (knowledge.parsed() == null || knowledge.parsed().lines().isEmpty()) {
			return List.of();
		}
		IRegion region = getDocument().getLineInformation(line);
		return new Dressing(knowledge, wanted, region.getOffset(), getDocument().get(region.getOffset(), region.getLength())).ranges();
	}

	/** Lines whose look changed are set anew; the widget offers no other way to say so. */
	private void reset(Range shown) {
		StyledText widget = getTextWidget();
		int first = Math.max(line(shown.start()), widget.getLineIndex(0) - SET_LINES);
		int last = Math.min(line(shown.end()), widget.getLineIndex(widget.getClientArea().height) + SET_LINES);
		for (int line = first; line <= last; line++) {
			int above = widget.getLineVerticalIndent(line);
			widget.setLineVerticalIndent(line, above + 1);
			widget.setLineVerticalIndent(line, above);
		}
	}

	private int line(int offset) {
		int within = modelOffset2WidgetOffset(Math.min(offset, getDocument().getLength()));
		return within < 0 ? 0 : getTextWidget().getLineAtOffset(within);
	}

	/** Selects a stretch and brings it into sight, unfolded. */
	void select(int start, int length) {
		exposeModelRange(new Region(start, length));
		setSelectedRange(start, length);
		revealRange(start, length);
	}

	/** What was just revealed stands a third from the top, not at the edge. */
	void calmly() {
		StyledText widget = getTextWidget();
		int line = widget.getLineAtOffset(widget.getCaretOffset());
		int top = widget.getLinePixel(line);
		int height = widget.getClientArea().height;
		if (top < height / 8 || top > height * 3 / 4) {
			widget.setTopPixel(Math.max(0, widget.getTopPixel() + top - height / 3));
		}
	}

	private void paint(GC gc) {
		if (faces != null && knowledge.parsed() != null && !knowledge.parsed().lines().isEmpty()) {
			frames.paint(gc, faces.colours());
			lights.paint(gc, faces.colours());
		}
	}

	private void centre() {
		StyledText widget = getTextWidget();
		int margin = Math.max(SMALLEST_MARGIN, (widget.getClientArea().width - columnWidth) / 2);
		if (widget.getLeftMargin() != margin) {
			// with a margin at the top, the platform's rulers would look for a line above the first; one at the foot cuts lines off
			widget.setMargins(margin, 0, margin, 0);
		}
	}
}
