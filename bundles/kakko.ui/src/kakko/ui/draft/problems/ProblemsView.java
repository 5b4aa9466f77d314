package kakko.ui.draft.problems;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

import kakko.lang.ide.problems.DraftProblem;
import kakko.ui.FrontEditor;
import kakko.ui.MenuEntry;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;

/** What somebody should look at in the draft in front. Enter leads to the text, the context menu or Ctrl+1 has ways out. */
public final class ProblemsView extends ViewPart {

	public static final String ID = "kakko.ui.problems";
	private static final int NARROW = 240;

	private final Wording wording = Wording.ofWindow();
	private Runnable stopTurning;
	private DraftEditor editor;
	private Runnable stopListening = () -> {
		// no draft yet
	};
	private Label sentence;
	private ProblemTable table;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		sentence = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(NARROW, SWT.DEFAULT).applyTo(sentence);
		table = new ProblemTable(parent, wording, problem -> editor.problems().place(problem, wording));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
		viewer().addSelectionChangedListener(event -> {
			if (viewer().getTable().isFocusControl()) {
				selected().ifPresent(problem -> editor.problems().show(problem));
			}
		});
		viewer().addOpenListener(event -> goTo());
		menu();
		stopTurning = FrontEditor.follow(getSite().getPage(), this::turnTo);
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		viewer().getTable().setMenu(menu.createContextMenu(viewer().getTable()));
	}

	private void fill(IMenuManager menu) {
		selected().ifPresent(problem -> {
			menu.add(new MenuEntry(wording.say("problems.goTo"), this::goTo));
			menu.add(new Separator());
			problem.fixes().forEach(fix -> menu.add(new MenuEntry(fix.label(), () -> editor.problems().fix(fix))));
		});
	}

	private void turnTo(IEditorPart shown) {
		if (shown == editor && editor != null) {
			return;
		}
		stopListening.run();
		editor = shown instanceof DraftEditor draft ? draft : null;
		stopListening = editor == null ? () -> {
			// nothing to listen to
		} : editor.problems().whenFound(this::refresh);
		refresh();
	}

	private void refresh() {
		if (table.control().isDisposed()) {
			return;
		}
		List<DraftProblem> problems = editor == null ? List.of() : editor.problems().all();
		table.show(problems);
		setPartName(problems.isEmpty() ? wording.say("problems") : wording.say("problems.count", problems.size()));
		say(editor == null ? "problems.noDraft" : editor.problems().isKnown() ? "problems.none" : "problems.looking", problems.isEmpty());
	}

	/** The sentence stands in place of the list. */
	private void say(String key, boolean instead) {
		sentence.setText(wording.say(key));
		for (Control control : List.of(sentence, table.control())) {
			boolean shown = instead == (control == sentence);
			control.setVisible(shown);
			((GridData) control.getLayoutData()).exclude = !shown;
		}
		sentence.getParent().layout();
	}

	private Optional<DraftProblem> selected() {
		return Optional.ofNullable((DraftProblem) viewer().getStructuredSelection().getFirstElement());
	}

	private void goTo() {
		selected().ifPresent(problem -> {
			getSite().getPage().activate(editor);
			editor.problems().show(problem);
		});
	}

	/** Opens the menu of the selected problem, with its ways out. */
	public void offer() {
		if (selected().isPresent()) {
			viewer().getTable().getMenu().setVisible(true);
		}
	}

	/** What the user sees. */
	public TableViewer viewer() {
		return table.viewer();
	}

	/** What stands in place of the list; empty where there is one. */
	public String sentence() {
		return sentence.getVisible() ? sentence.getText() : "";
	}

	@Override
	public void setFocus() {
		(sentence.getVisible() ? sentence.getParent() : viewer().getTable()).setFocus();
	}

	@Override
	public void dispose() {
		stopListening.run();
		stopTurning.run();
		super.dispose();
	}
}
