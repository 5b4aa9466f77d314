package kakko.ui.dossiers;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

import kakko.dossier.DossierFolder;
import kakko.dossier.Shelf.Shelved;
import kakko.model.dossiers.DossierDraft;
import kakko.ui.FrontEditor;
import kakko.ui.PartAction;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.export.WrittenNotice;
import kakko.ui.figures.Counting;
import kakko.ui.importing.FileDrop;
import kakko.ui.trouble.Trouble;

/** Dossiers and their revisions; Enter or a double click opens a draft, files that are dropped are read in. The draft in front is selected. */
public final class DossiersView extends ViewPart {

	public static final String ID = "kakko.ui.dossiers";
	private static final String FOLDED = "folded";

	private Set<Path> folded = Set.of();
	private Composite stack;
	private WrittenNotice notice;
	private Composite shelf;
	private TreeOfDossiers tree;
	private DraftInFront inFront;
	private EmptyShelf empty;
	private List<Runnable> ends = List.of();

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(FOLDED) != null) {
			folded = memento.getString(FOLDED).lines().map(Path::of).collect(Collectors.toSet());
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		stack.setLayout(new StackLayout());
		notice = new WrittenNotice(parent, Wording.ofWindow(), 1);
		shelf = new Composite(stack, SWT.NONE);
		tree = new TreeOfDossiers(shelf, folded);
		tree.viewer().addOpenListener(this::open);
		inFront = new DraftInFront(tree);
		empty = new EmptyShelf(stack, getSite());
		FileDrop.onto(tree.viewer().getTree(), getSite(), event -> DossierOf.item(event.item));
		FileDrop.onto(empty.control(), getSite(), event -> null);
		getSite().setSelectionProvider(tree.viewer());
		MenuManager menu = new MenuManager();
		tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
		getSite().registerContextMenu(menu, tree.viewer());
		PartAction.undo(getSite(), getViewSite().getActionBars());
		getSite().getService(IContextService.class).activateContext(ID);
		listen();
		front(shelf);
		look();
	}

	/** Others may write while the window isn't in front. */
	private void listen() {
		ShellListener back = ShellListener.shellActivatedAdapter(event -> look());
		var shell = getSite().getShell();
		shell.addShellListener(back);
		ends = List.of(FrontEditor.follow(getSite().getPage(), inFront::turnTo), Desk.get().whenChanged(tree::refresh), Counting.get().whenCounted(draft -> stack.getDisplay().asyncExec(this::refresh)),
				() -> shell.removeShellListener(back));
	}

	private void refresh() {
		if (!stack.isDisposed()) {
			tree.refresh();
		}
	}

	/** Reads again what stands on the shelf. */
	public void look() {
		look(() -> {
			// that is all
		});
	}

	private void look(Runnable then) {
		new ShelfLook(stack, found -> {
			show(found);
			then.run();
		}, failure -> {
			empty.say(Trouble.sentence(failure));
			front(empty.control());
		}).schedule();
	}

	private void show(List<Shelved> found) {
		tree.show(ShelfContents.of(found));
		front(found.isEmpty() ? empty.control() : shelf);
		if (tree.viewer().getStructuredSelection().isEmpty()) {
			inFront.show();
		}
	}

	/** Shows a dossier that may be new on the shelf, with one of its drafts selected, or the dossier itself for null. */
	public void reveal(DossierFolder dossier, DossierDraft draft) {
		look(() -> tree.select(dossier, draft));
	}

	/** The one dossier that is selected, or whose drafts are; null for none. */
	public DossierFolder selectedDossier() {
		return Chosen.of(tree.viewer().getSelection()).dossier().orElse(null);
	}

	void showRemoved(boolean show) {
		tree.showRemoved(show);
	}

	private void open(OpenEvent event) {
		for (Object selected : ((IStructuredSelection) event.getSelection()).toList()) {
			switch (selected) {
			case ShownDraft draft -> draft.open(getSite().getPage());
			case BrokenDossier broken -> Trouble.say(getSite().getShell(), broken.folder().getFileName().toString(), broken.fault());
			default -> tree.viewer().setExpandedState(selected, !tree.viewer().getExpandedState(selected));
			}
		}
	}

	private void front(Control control) {
		((StackLayout) stack.getLayout()).topControl = control;
		stack.layout();
	}

	/** Where a copy of an original went. */
	public WrittenNotice notice() {
		return notice;
	}

	/** The tree the user sees. */
	public TreeViewer tree() {
		return tree.viewer();
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FOLDED, tree.folded().map(Path::toString).collect(Collectors.joining("\n")));
	}

	@Override
	public void setFocus() {
		((StackLayout) stack.getLayout()).topControl.setFocus();
	}

	@Override
	public void dispose() {
		ends.forEach(Runnable::run);
		super.dispose();
	}
}
