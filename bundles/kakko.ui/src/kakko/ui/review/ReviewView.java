package kakko.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

import kakko.model.dossiers.Anchor;
import kakko.ui.FrontEditor;
import kakko.ui.PartAction;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.PlainColours;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.ComparisonPane;
import kakko.ui.compare.correct.Answers;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.correct.CorrectingMenu;
import kakko.ui.desk.Desk;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;
import kakko.ui.spot.SpotSelection;
import kakko.ui.table.ElidedTree;

/** Answers that the engine isn't sure of, and what was put right by hand, of what stands in front. */
public final class ReviewView extends ViewPart {

	public static final String ID = "kakko.ui.review";
	private static final int NARROW = 120;

	private final Wording wording = Wording.ofWindow();
	private final SpotSelection spots = new SpotSelection();
	private final ReviewEntries entries = new ReviewEntries(wording);
	private final IPropertyListener compared = (part, property) -> {
		if (property == CompareEditor.COMPARED) {
			goOn();
		}
	};
	private final List<Group> groups = new ArrayList<>();
	/** What was put right last since this editor is in front, as long as it is listed. */
	private List<PutRight> latest = List.of();
	/** While entries are listed anew, nothing is selected for a moment. */
	private boolean listing;
	private Runnable stopTurning;
	private Runnable stopPointing;
	private IEditorPart editor;
	private Label nothing;
	private Button right;
	private Button wrong;
	private Button back;
	private TreeViewer tree;
	private Runnable stopListening = () -> {
	};

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		nothing = new Label(parent, SWT.WRAP);
		nothing.setText(wording.say("review.nothing"));
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(NARROW, SWT.DEFAULT).applyTo(nothing);
		buttons(parent);
		tree = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
		tree.setContentProvider(new ReviewTree());
		tree.setLabelProvider(new ReviewLabels(new ElidedTree(tree.getTree())));
		// one and the same list: given another, the tree would begin at its top again
		tree.setInput(groups);
		tree.addSelectionChangedListener(event -> enable());
		tree.addSelectionChangedListener(event -> showSelected());
		// what was selected here by itself isn't shown in the text yet; the entries of the menu are about what is
		tree.getTree().addListener(SWT.MenuDetect, event -> showSelected());
		tree.addOpenListener(event -> goTo());
		SpokenName.of(tree.getTree(), getPartName());
		getSite().setSelectionProvider(spots);
		MenuManager menu = new MenuManager();
		tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
		getSite().registerContextMenu(ID, menu, spots);
		// what isn't right is put right where it is listed, with what the comparison has for it
		getSite().registerContextMenu(CompareEditor.ID, menu, spots);
		getSite().registerContextMenu(CorrectingMenu.ID, menu, spots);
		PartAction.undo(getSite(), getViewSite().getActionBars());
		stopListening = Desk.get().whenChanged(dossier -> showWhatWasDone());
		stopTurning = FrontEditor.follow(getSite().getPage(), this::turnTo);
		stopPointing = spots.follow(getSite(), this::follow);
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		row.setLayout(RowLayoutFactory.swtDefaults().spacing(6).create());
		right = button(row, "review.confirm", this::confirm);
		wrong = button(row, "review.wrong", this::offerOthers);
		OtherAnswers.under(wrong, kakko.report.Wording.in(wording.locale()), () -> selected(Doubt.class), this::correct);
		back = button(row, "review.withdraw", this::withdraw);
	}

	private Button button(Composite row, String key, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		PlainColours.keep(button);
		button.setText(wording.say(key));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void offerOthers() {
		showSelected();
		wrong.getMenu().setLocation(wrong.toDisplay(0, wrong.getSize().y));
		wrong.getMenu().setVisible(true);
	}

	/** A button can be pressed where something is selected that it is for. One that is grey for a moment loses the keyboard to the one beside it. */
	private void enable() {
		if (!listing) {
			right.setEnabled(hasDoubts());
			wrong.setEnabled(selected(Doubt.class).size() == 1);
			back.setEnabled(hasPutRight());
		}
	}

	/** Whether answers are selected that can be said to be right. */
	boolean hasDoubts() {
		return !selected(Doubt.class).isEmpty();
	}

	/** Whether there are corrections to be taken back. */
	boolean hasPutRight() {
		return !toTakeBack().isEmpty();
	}

	private void turnTo(IWorkbenchPart shown) {
		if (editor != null) {
			editor.removePropertyListener(compared);
		}
		if (editor != shown) {
			latest = List.of();
		}
		editor = (IEditorPart) shown;
		if (editor != null) {
			editor.addPropertyListener(compared);
		}
		refresh();
	}

	/** What was put right just now is what can be taken back; it is selected, unless the user goes through this list and would lose his place. Nothing is told of it. */
	private void showWhatWasDone() {
		Set<PutRight> before = putRight().collect(Collectors.toSet());
		refresh();
		List<PutRight> made = putRight().filter(entry -> !before.contains(entry)).toList();
		latest = made.isEmpty() ? putRight().filter(latest::contains).toList() : made;
		if (!made.isEmpty() && getSite().getPage().getActivePart() != this) {
			mark(latest.getLast());
		}
		enable();
	}

	/** The two were compared anew: where what was selected is no longer to be looked at, the answer behind it is selected. The text stays where it is. */
	private void goOn() {
		List<Doubt> before = listed(Doubt.class).toList();
		List<Doubt> chosen = selected(Doubt.class);
		list();
		if (!chosen.isEmpty() && tree.getStructuredSelection().isEmpty()) {
			next(before.subList(before.indexOf(chosen.getLast()) + 1, before.size())).ifPresent(this::mark);
		}
		settle();
	}

	/** Selects an entry without a word to anybody: a viewer's selection would be told. */
	private void mark(Object entry) {
		tree.getTree().setSelection((TreeItem) tree.testFindItem(entry));
	}

	/** The first of these that is still listed, else the last that is. */
	private Optional<Doubt> next(List<Doubt> behind) {
		List<Doubt> now = listed(Doubt.class).toList();
		return behind.stream().flatMap(doubt -> now.stream().filter(doubt::isSame)).findFirst().or(() -> now.isEmpty() ? Optional.empty() : Optional.of(now.getLast()));
	}

	private Stream<PutRight> putRight() {
		return listed(PutRight.class);
	}

	private <T> Stream<T> listed(Class<T> kind) {
		return groups.stream().flatMap(group -> group.entries().stream()).filter(kind::isInstance).map(kind::cast);
	}

	private void refresh() {
		if (!tree.getTree().isDisposed()) {
			list();
			settle();
		}
	}

	private void list() {
		listing = true;
		groups.clear();
		groups.addAll(entries.of(editor));
		tree.refresh();
		tree.expandAll();
		listing = false;
	}

	private void settle() {
		enable();
		right.getParent().setVisible(!groups.isEmpty());
		((GridData) right.getParent().getLayoutData()).exclude = groups.isEmpty();
		nothing.setVisible(groups.isEmpty());
		((GridData) nothing.getLayoutData()).exclude = !groups.isEmpty();
		nothing.requestLayout();
	}

	private static Optional<Spot> spot(Object entry) {
		return switch (entry) {
		case Doubt doubt -> Optional.of(doubt.spot());
		case PutRight right when right.correction().getNewer() != null -> spot(right, right.correction().getNewer(), true);
		case PutRight right when right.correction().getOlder() != null -> spot(right, right.correction().getOlder(), false);
		case null, default -> Optional.empty();
		};
	}

	private static Optional<Spot> spot(PutRight entry, Anchor anchor, boolean newer) {
		return ReviewEntries.draft(entry, newer).map(draft -> new Spot(draft, Kind.PARAGRAPH, anchor.getParagraph()));
	}

	private void showSelected() {
		spot(tree.getStructuredSelection().getFirstElement()).ifPresent(spots::select);
	}

	/** Selects the answer about what the user selected elsewhere, if it is one to be looked at. */
	private void follow(Spot pointed) {
		if (editor instanceof CompareEditor comparison && !tree.getTree().isDisposed()) {
			listed(Doubt.class).filter(doubt -> doubt.isAbout(pointed, comparison.input())).findFirst().ifPresent(doubt -> {
				mark(doubt);
				enable();
			});
		}
	}

	private void goTo() {
		showSelected();
		if (editor != null) {
			getSite().getPage().activate(editor);
		}
	}

	/** Says of the selected answers that they are right. */
	void confirm() {
		showSelected();
		inComparison((pane, correcting) -> selected(Doubt.class).forEach(doubt -> correcting.correct(wording.say("review.confirmed"), Answers.confirmed(doubt.answer()))));
	}

	/** Says what became of it instead. */
	private void correct(Doubt doubt, Enum<?> other) {
		inComparison((pane, correcting) -> Answers.other(doubt.answer(), other).ifPresent(corrections -> correcting.correct(OtherAnswers.label(other, wording), corrections, pane::say)));
	}

	private void inComparison(BiConsumer<ComparisonPane, Correcting> correction) {
		if (editor instanceof CompareEditor comparison) {
			Correcting.in(comparison.pane().compared()).ifPresentOrElse(correcting -> correction.accept(comparison.pane(), correcting), comparison.pane()::offerDossier);
		}
	}

	/** Those that are selected; with none of them selected, what was put right last. */
	private List<PutRight> toTakeBack() {
		List<PutRight> selected = selected(PutRight.class);
		return selected.isEmpty() ? latest : selected;
	}

	/** Takes corrections back. */
	void withdraw() {
		List<PutRight> wrong = toTakeBack();
		if (!wrong.isEmpty()) {
			Correcting.withdraw(wrong.getFirst().dossier(), wrong.stream().map(PutRight::correction).toList());
		}
	}

	private <T> List<T> selected(Class<T> kind) {
		List<T> selected = new ArrayList<>();
		for (Object entry : tree.getStructuredSelection()) {
			if (kind.isInstance(entry)) {
				selected.add(kind.cast(entry));
			}
		}
		return selected;
	}

	/** What the user sees. */
	public TreeViewer tree() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		stopTurning.run();
		stopPointing.run();
		if (editor != null) {
			editor.removePropertyListener(compared);
		}
		super.dispose();
	}
}
