package kakko.ui.compare;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;

import kakko.report.ComparisonReport;
import kakko.ui.PartAction;
import kakko.ui.ReadOnlyEditor;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.PendingPane;
import kakko.ui.appearance.Appearance;
import kakko.ui.compare.correct.CorrectingMenu;
import kakko.ui.compare.text.Compared;
import kakko.ui.desk.Desk;
import kakko.ui.desk.DraftNames;
import kakko.ui.desk.Looked;
import kakko.ui.figures.Foot;
import kakko.ui.find.FindBar;
import kakko.ui.open.Commands;
import kakko.ui.open.Opening;
import kakko.ui.spot.KeptSpot;
import kakko.ui.spot.Spot;
import kakko.ui.spot.SpotSelection;
import kakko.ui.spot.SpotTarget;
import kakko.ui.trouble.Trouble;

/** Shows what became of one draft in another; nothing in it can be changed. */
public final class CompareEditor extends ReadOnlyEditor implements SpotTarget, IPersistableEditor, Foot {

	public static final String ID = "kakko.ui.compare";
	/** Property that changes when a comparison is there, or another one after something was put right. */
	public static final int COMPARED = 0x4b01;

	private final Wording wording = Wording.ofWindow();
	private final SpotSelection spots = new SpotSelection();
	private PendingPane stack;
	private ComparisonPane pane;
	private SpotsOnSheet places;
	private Comparing comparing;
	private Spot wanted;
	private Runnable stopListening = () -> {
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(spots);
		site.getService(IContextService.class).activateContext(ID);
		// while the editor is made
		Analyses.get().comparison(input().from(), input().to());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new PendingPane(parent, wording, wording.say("compare.comparing", DraftNames.of(input().from()), DraftNames.of(input().to())), this::cancel);
		pane = new ComparisonPane(stack, wording);
		places = new SpotsOnSheet(pane);
		pane.sheet().selection().whenSelected(pointed -> spots.select(places.of(pointed)));
		pane.sheet().whenOpened(line -> openDraft());
		pane.whenExported(() -> Commands.run(getSite(), "kakko.ui.compare.export", Map.of("kakko.ui.compare.export.form", ComparisonReport.DOCX.name())));
		PartAction.set(getEditorSite().getActionBars(), ActionFactory.COPY, () -> pane.copied().toClipboard(stack.getDisplay()));
		PartAction.set(getEditorSite().getActionBars(), ActionFactory.SELECT_ALL, pane.sheet().selection()::selectAll);
		PartAction.undo(getSite(), getEditorSite().getActionBars());
		menu();
		comparing = new Comparing(input(), stack, this::show, this::showFailure);
		comparing.begin();
		listen();
	}

	private void listen() {
		Appearance.whenChanged(stack, pane::dress);
		Runnable others = spots.follow(getSite(), this::reveal);
		Runnable dossiers = Desk.get().whenChanged(dossier -> changed());
		stopListening = () -> Stream.of(others, dossiers).forEach(Runnable::run);
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		pane.sheet().setMenu(menu.createContextMenu(pane.sheet()));
		getEditorSite().registerContextMenu(ID, menu, spots, false);
		getEditorSite().registerContextMenu(CorrectingMenu.ID, menu, spots, false);
	}

	private void changed() {
		setPartName(getEditorInput().getName());
		comparing.changed();
	}

	private void show(Compared compared) {
		boolean first = pane.compared() == null;
		pane.show(compared, Heading.of(input(), compared.comparison()));
		Looked.at(input().to());
		boolean focused = stack.waits() && getSite().getPage().getActivePart() == this;
		stack.showContent(pane);
		if (wanted != null && first) {
			reveal(wanted);
		}
		if (focused) {
			pane.setFocus();
		}
		stack.painted().thenRun(() -> {
			firePropertyChange(COMPARED);
			firePropertyChange(FOOT);
		});
	}

	private void showFailure(Throwable failure) {
		Shell window = getSite().getShell();
		String title = wording.say("cannotOpen", getEditorInput().getName());
		if (pane.compared() == null) {
			close();
		}
		Trouble.say(window, title, failure);
	}

	private void cancel() {
		comparing.cancel();
		close();
	}

	private void close() {
		getSite().getPage().closeEditor(this, false);
	}

	/** Shows what somebody points at elsewhere, if it is in one of the two drafts; as soon as they are compared. */
	@Override
	public void reveal(Spot spot) {
		wanted = spot;
		if (pane.compared() != null) {
			places.reveal(spot);
		}
	}

	/** Opens the draft of the selected side at what is selected. */
	public void openDraft() {
		spot().ifPresent(spot -> Opening.spot(getSite().getPage(), spot));
	}

	@Override
	public void saveState(IMemento memento) {
		spot().ifPresent(spot -> KeptSpot.keep(spot, memento));
	}

	/** Where the user was when the window was closed. */
	@Override
	public void restoreState(IMemento memento) {
		wanted = KeptSpot.in(memento).orElse(null);
	}

	@Override
	public String foot() {
		return pane.found();
	}

	public CompareInput input() {
		return (CompareInput) getEditorInput();
	}

	/** What the user reads; without a comparison until one is there. */
	public ComparisonPane pane() {
		return pane;
	}

	/** The paragraph that is selected, as a place in one of the drafts. */
	public Optional<Spot> spot() {
		return places.selected();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == PendingPane.class) {
			return adapter.cast(stack);
		}
		return adapter == FindBar.class ? adapter.cast(pane.findBar()) : super.getAdapter(adapter);
	}

	/** Shows what is in the two files now. */
	public void lookAgain() {
		comparing.lookAgain();
	}

	@Override
	public void setFocus() {
		lookAgain();
		stack.setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		super.dispose();
	}
}
