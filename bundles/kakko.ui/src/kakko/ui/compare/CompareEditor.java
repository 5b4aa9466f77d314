package kakko.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import kakko.core.Comparison;
import kakko.core.Comparison.Row;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.Failures;
import kakko.ui.analysis.Pending;
import kakko.ui.analysis.PendingPane;
import kakko.ui.appearance.Appearance;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;
import kakko.ui.find.FindBar;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;
import kakko.ui.spot.SpotSelection;

/** Shows what became of one draft in another; nothing in it can be changed. */
public final class CompareEditor extends EditorPart {

	public static final String ID = "kakko.ui.compare";

	private final Wording wording = Wording.ofWindow();
	private final SpotSelection spots = new SpotSelection();
	private Composite stack;
	private PendingPane waiting;
	private ComparisonPane pane;
	private Pending<Comparison> pending;
	private Runnable stopListening = () -> {
	};

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(spots);
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		waiting = new PendingPane(stack, wording, wording.say("compare.comparing", DraftNames.of(input().from()), DraftNames.of(input().to())), this::cancel);
		pane = new ComparisonPane(stack, wording);
		pane.sheet().whenSelected(pointed -> spots.select(spot(pointed)));
		show(waiting);
		listen();
		compare();
	}

	private void listen() {
		Runnable appearance = Appearance.whenChanged(() -> inWindow(pane::dress));
		Runnable others = SpotSelection.follow(getSite(), this::reveal);
		stopListening = () -> Stream.of(appearance, others).forEach(Runnable::run);
	}

	private void compare() {
		pending = Analyses.get().comparison(input().from(), input().to());
		waiting.watch(pending);
		pending.then(stack, this::showComparison, this::showFailure);
	}

	private void showComparison(Comparison comparison) {
		pane.show(new Compared(input().from(), input().to(), comparison), heads(comparison));
		boolean focused = waiting.isVisible() && getSite().getPage().getActivePart() == this;
		show(pane);
		if (focused) {
			pane.setFocus();
		}
	}

	/** The label, and the version date where the label doesn't say it. */
	private List<String> heads(Comparison comparison) {
		return List.of(head(input().from(), comparison.from().version()), head(input().to(), comparison.to().version()));
	}

	private static String head(Path file, String version) {
		String name = DraftNames.of(file);
		String date = version.replace('T', ' ');
		return date.isEmpty() || name.contains(date) ? name : name + " · " + date;
	}

	private void showFailure(Throwable failure) {
		Shell window = getSite().getShell();
		String title = wording.say("cannotOpen", getEditorInput().getName());
		close();
		MessageDialog dialog = new MessageDialog(window, title, null, Failures.sentence(failure, wording), MessageDialog.ERROR, 0, wording.say("ok"));
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void cancel() {
		pending.cancel();
		close();
	}

	private void close() {
		getSite().getPage().closeEditor(this, false);
	}

	private void show(Composite front) {
		((StackLayout) stack.getLayout()).topControl = front;
		stack.layout();
	}

	private void inWindow(Runnable action) {
		stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed()) {
				action.run();
			}
		});
	}

	private Spot spot(Pointed pointed) {
		Path draft = pane.compared().file(pointed.side());
		return pointed.bracket() >= 0 ? new Spot(draft, Kind.BRACKET, pointed.bracket()) : new Spot(draft, Kind.PARAGRAPH, pointed.paragraph());
	}

	/** Shows what somebody points at elsewhere, if it is in one of the two drafts. */
	public void reveal(Spot spot) {
		if (pane.compared() != null) {
			pane.compared().side(spot).ifPresent(side -> reveal(spot, side));
		}
	}

	private void reveal(Spot spot, Side side) {
		Compared compared = pane.compared();
		int place = compared.row(side, spot.paragraph(compared.reading(side)));
		Row row = compared.comparison().rows().get(place);
		pane.reveal(row, side == Side.OLDER && row.moved());
		if (spot.kind() == Kind.BRACKET) {
			pane.sheet().outline(side, spot.index());
		}
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
		return pane.sheet().pointed().map(this::spot);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == FindBar.class ? adapter.cast(pane.findBar()) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("drafts are compared, never changed");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("drafts are compared, never changed");
	}
}
