package kakko.ui.draft;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import kakko.lang.place.Range;
import kakko.ui.NoticeLine;
import kakko.ui.Wording;
import kakko.ui.analysis.PendingPane;
import kakko.ui.appearance.Appearance;
import kakko.ui.desk.Looked;
import kakko.ui.draft.bookmarks.Bookmarks;
import kakko.ui.draft.marks.ChangeMarks;
import kakko.ui.draft.problems.DraftProblems;
import kakko.ui.draft.whatif.WhatIfMenu;
import kakko.ui.export.WrittenNotice;
import kakko.ui.figures.Foot;
import kakko.ui.find.FindBar;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;
import kakko.ui.spot.SpotTarget;
import kakko.ui.trouble.Trouble;

/** Shows a draft as printed; a working copy can be written in as well. */
public final class DraftEditor extends AbstractTextEditor implements SpotTarget, Foot {

	public static final String ID = "kakko.ui.draft";

	/** Pixels between the edge and the text. */
	private static final int ABOVE = 10;

	private final Wording wording = Wording.ofWindow();
	private final DraftDocuments documents = new DraftDocuments();
	private final SpotSelection spots = new SpotSelection();
	private PendingPane pane;
	private Composite paper;
	private FindBar findBar;
	private NoticeLine notice;
	private DraftRulers rulers;
	private Parsing parsing;
	private Loading loading;
	private DraftProblems problems;
	private Pointer pointer;
	private ChangeMarks marks;
	private Bookmarks bookmarks;
	private Runnable stopListening = () -> {
		// nothing is listened to yet
	};

	public DraftEditor() {
		setDocumentProvider(documents);
		setSourceViewerConfiguration(new DraftConfiguration(this));
		enableSanityChecking(false);
		setKeyBindingScopes(new String[] { ID });
	}

	@Override
	public void createPartControl(Composite parent) {
		pane = new PendingPane(parent, wording, reading(), () -> close(false));
		pane.setLayoutDeferred(true);
		paper = new Composite(pane, SWT.NONE);
		paper.setLayout(FindBar.aboveText());
		super.createPartControl(paper);
		GridDataFactory.fillDefaults().grab(true, true).indent(0, ABOVE).applyTo(viewer().getControl());
		getSite().setSelectionProvider(spots);
		viewer().getDocument().addDocumentListener(parsing);
		pointer = new Pointer(this, viewer(), spots);
		RightClick.install(text());
		problems = new DraftProblems(this, rulers.overview(), rulers.access());
		marks = new ChangeMarks(this, () -> firePropertyChange(FOOT));
		bookmarks = new Bookmarks(this, rulers.access());
		parsing.whenParsed(parsed -> pointer.moved());
		text().addPaintListener(event -> ground());
		Appearance.whenChanged(pane, this::dress);
		stopListening = spots.follow(getSite(), this::reveal);
		dress();
		pane.setLayoutDeferred(false);
		loading = new Loading(input(), documents, parsing, pane, this::loaded, this::showFailure);
	}

	/** Where the user was when the window was closed: as soon as the words are there. */
	@Override
	protected void doRestoreState(IMemento memento) {
		parsing.whenRead(parsed -> super.doRestoreState(memento));
	}

	/** The edge above the text is as the text, also when the theme has just come to it. */
	private void ground() {
		if (!paper.getBackground().equals(text().getBackground())) {
			paper.setBackground(text().getBackground());
		}
	}

	@Override
	protected IVerticalRuler createVerticalRuler() {
		rulers = new DraftRulers();
		return rulers.margin();
	}

	@Override
	protected ISourceViewer createSourceViewer(Composite parent, IVerticalRuler ruler, int styles) {
		DraftViewer viewer = new DraftViewer(parent, ruler, rulers.overview());
		rulers.install(viewer);
		parsing = new Parsing(viewer, reading());
		parsing.whenParsed(rulers::learn);
		return viewer;
	}

	private String reading() {
		return wording.say("reading", getEditorInput().getName());
	}

	@Override
	protected void initializeViewerColors(ISourceViewer viewer) {
		// the viewer's own
	}

	@Override
	protected boolean getInitialWordWrapStatus() {
		return true;
	}

	@Override
	protected void createActions() {
		super.createActions();
		List.of(ITextEditorActionConstants.FIND, ITextEditorActionConstants.FIND_NEXT, ITextEditorActionConstants.FIND_PREVIOUS,
				ITextEditorActionConstants.FIND_INCREMENTAL, ITextEditorActionConstants.FIND_INCREMENTAL_REVERSE, ITextEditorActionConstants.PRINT,
				ITextEditorActionConstants.GOTO_LINE, ITextEditorActionConstants.CONTENT_ASSIST).forEach(id -> setAction(id, null));
	}

	@Override
	protected void editorContextMenuAboutToShow(IMenuManager menu) {
		DraftMenu.fill(menu, this);
		WhatIfMenu.fill(menu, this);
	}

	/** The words are there, and are dressed as soon as it is known what they mean. */
	private void loaded() {
		Looked.at(file());
		viewer().getUndoManager().reset();
		viewer().setEditable(isEditable());
		dress();
		text().setTopPixel(0);
		pane.showContent(paper);
		if (getSite().getPage().getActivePart() == this) {
			text().setFocus();
		}
	}

	private void showFailure(Throwable failure) {
		Shell window = getSite().getShell();
		String title = wording.say("cannotOpen", getEditorInput().getName());
		close(false);
		Trouble.say(window, title, failure);
	}

	private void dress() {
		viewer().dress(Appearance.textSize(), isEditable());
		rulers.dress();
		marks.dress(rulers.overview());
	}

	@Override
	public void reveal(Spot spot) {
		if (spot.draft().equals(file())) {
			parsing.whenRead(parsed -> pointer.reveal(spot));
		}
	}

	/** Once what is known is of the very text that is shown, at once where it is: for what is to be changed by it. */
	public void whenFresh(Consumer<ParsedDraft> action) {
		parsing.whenFresh(action);
	}

	/**
	 * Tells what is known after every parse, and at once what is known already; in the window's thread.
	 *
	 * @return what ends it
	 */
	public Runnable whenParsed(Consumer<ParsedDraft> reader) {
		return parsing.whenParsed(reader);
	}

	/** What was known at the last parse; null while the draft is read. */
	public ParsedDraft parsed() {
		return viewer().knowledge().parsed();
	}

	/** What somebody should look at in it. */
	public DraftProblems problems() {
		return problems;
	}

	/** Where in the text, folded or not, the caret stands. */
	public int caret() {
		return viewer().getSelectedRange().x;
	}

	/** Says at the foot of the window what was done, or why nothing was. */
	public void say(String sentence) {
		getStatusLineManager().setMessage(sentence);
	}

	/** Brings a stretch of the parsed text into sight, marked, with the caret there. */
	public void show(Range place) {
		point(shown(place));
	}

	/** Where a stretch of the parsed text stands now. */
	public Range shown(Range place) {
		return viewer().knowledge().drift().shown(place);
	}

	/** Brings a stretch of the text as it stands into sight, marked, with the caret there. */
	public void point(Range place) {
		pointer.show(place);
	}

	/** Whether what is known is of the very text that is shown. */
	public boolean fresh() {
		return viewer().knowledge().fresh();
	}

	/** The innermost thing around a place of the parsed text. */
	public Optional<Spot> spot(int offset) {
		return parsed().at(offset).map(place -> new Spot(file(), place.kind(), place.index()));
	}

	/** What became of the brackets of the revision before it. */
	@Override
	public String foot() {
		return marks.inNumbers();
	}

	public ChangeMarks marks() {
		return marks;
	}

	public Bookmarks bookmarks() {
		return bookmarks;
	}

	public Path file() {
		return input().file();
	}

	private DraftInput input() {
		return (DraftInput) getEditorInput();
	}

	public DraftViewer viewer() {
		return (DraftViewer) getSourceViewer();
	}

	/** The words the user reads. */
	public StyledText text() {
		return viewer().getTextWidget();
	}

	/** Made when somebody looks for something: most who open a draft don't. */
	public FindBar findBar() {
		if (findBar == null) {
			findBar = new FindBar(paper, new SearchedDraft(viewer()), wording);
		}
		return findBar;
	}

	/** Above the text; made when there is something to say. */
	public NoticeLine notice() {
		if (notice == null) {
			notice = new WrittenNotice(paper, wording, 1);
			notice.moveAbove(null);
		}
		return notice;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == PendingPane.class) {
			return adapter.cast(pane);
		}
		return adapter == FindBar.class ? adapter.cast(findBar()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		(pane.waits() ? pane : text()).setFocus();
	}

	@Override
	public void dispose() {
		if (loading != null && parsed() == null) {
			loading.cancel();
		}
		stopListening.run();
		super.dispose();
	}

	@Override
	protected void doSetInput(IEditorInput input) throws CoreException {
		super.doSetInput(input);
		setPartName(input.getName());
	}
}
