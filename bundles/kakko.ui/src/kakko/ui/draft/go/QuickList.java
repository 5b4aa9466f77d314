package kakko.ui.draft.go;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import kakko.lang.place.Range;
import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** A list of places over the text: typing narrows it, Enter or a click goes there, Escape leaves everything as it was. */
public final class QuickList extends PopupDialog {

	private static final int WIDTH = 520;
	private static final int HEIGHT = 380;
	private static final String STEP = "    ";

	/**
	 * Where one can go.
	 *
	 * @param depth in how many others it stands
	 * @param place in the text as it stands
	 */
	public record Goal(String label, int depth, Range place) {
	}

	private final Control over;
	private final String name;
	private final List<Goal> goals;
	private final int caret;
	private final Consumer<Goal> go;
	private List<Goal> matching;
	private Text filter;
	private Table table;

	/**
	 * @param over  the text it opens over
	 * @param name  what is listed
	 * @param caret the place around which it opens
	 */
	public QuickList(Control over, String name, List<Goal> goals, int caret, Consumer<Goal> go) {
		super(over.getShell(), SWT.RESIZE, true, false, false, false, false, null, Wording.ofWindow().say("quick.keys"));
		this.over = over;
		this.name = name;
		this.goals = List.copyOf(goals);
		this.matching = this.goals;
		this.caret = caret;
		this.go = go;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(name);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
		filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
		filter.setMessage(name);
		SpokenName.of(filter, name);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		table = new Table(area, SWT.SINGLE | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL);
		SpokenName.of(table, name);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		filter.addListener(SWT.Modify, event -> narrow());
		filter.addListener(SWT.KeyDown, this::key);
		filter.addListener(SWT.DefaultSelection, event -> goThere());
		table.addListener(SWT.DefaultSelection, event -> goThere());
		table.addListener(SWT.MouseUp, event -> goThere());
		list(around());
		return area;
	}

	private void fill(TableItem item, int index) {
		Goal goal = matching.get(index);
		item.setText(STEP.repeat(matching == goals ? goal.depth() : 0) + goal.label());
	}

	/** The last that begins before the caret. */
	private int around() {
		int around = 0;
		while (around + 1 < goals.size() && goals.get(around + 1).place().start() <= caret) {
			around++;
		}
		return around;
	}

	private void narrow() {
		String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
		matching = wanted.isEmpty() ? goals : goals.stream().filter(goal -> goal.label().toLowerCase(Locale.ROOT).contains(wanted)).toList();
		list(wanted.isEmpty() ? around() : 0);
	}

	private void list(int selected) {
		table.setItemCount(matching.size());
		table.clearAll();
		if (!matching.isEmpty()) {
			table.setSelection(selected);
			table.showSelection();
		}
	}

	private void key(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0 && !matching.isEmpty()) {
			table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, matching.size() - 1));
			table.showSelection();
			event.doit = false;
		}
	}

	private void goThere() {
		int selected = table.getSelectionIndex();
		if (selected >= 0) {
			Goal goal = matching.get(selected);
			close();
			go.accept(goal);
		}
	}

	/** Narrows the list as if it was typed. */
	public void type(String words) {
		filter.setText(words);
	}

	/** What the user can choose from, and takes with Enter. */
	public Table table() {
		return table;
	}

	@Override
	protected Control getFocusControl() {
		return filter;
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Point getDefaultLocation(Point size) {
		Rectangle area = over.getBounds();
		return over.getParent().toDisplay(area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0, (area.height - size.y) / 4));
	}
}
