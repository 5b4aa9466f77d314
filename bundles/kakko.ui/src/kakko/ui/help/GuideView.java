package kakko.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.PlainColours;

/** The user guide: a page, a list of all pages above it, and the way back. */
public final class GuideView extends ViewPart {

	public static final String ID = "kakko.ui.guide";

	private final Wording wording = Wording.ofWindow();
	private final Deque<String> visited = new ArrayDeque<>();
	private Button back;
	private Combo pages;
	private GuideText text;

	@Override
	public void createPartControl(Composite parent) {
		Composite pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(pane);
		back = new Button(pane, SWT.PUSH);
		PlainColours.keep(back);
		back.setText(wording.say("help.back"));
		back.addListener(SWT.Selection, event -> back());
		pages = new Combo(pane, SWT.READ_ONLY | SWT.DROP_DOWN);
		SpokenName.of(pages, wording.say("help.pages"));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(pages);
		Guide.PAGES.forEach(id -> pages.add(id.equals(KeysPage.ID) ? wording.say("help.keys") : Guide.page(id, wording.locale()).title()));
		pages.addListener(SWT.Selection, event -> open(Guide.PAGES.get(pages.getSelectionIndex())));
		text = new GuideText(pane, this::open);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(text.control());
		open(Guide.START);
	}

	/** Shows a page; the one before can be gone back to. */
	public void open(String id) {
		if (!id.equals(visited.peek())) {
			visited.push(id);
			show(id);
		}
	}

	private void back() {
		visited.pop();
		show(visited.peek());
	}

	private void show(String id) {
		back.setEnabled(visited.size() > 1);
		pages.select(Guide.PAGES.indexOf(id));
		text.show(Guide.page(id, wording));
	}

	/** Title and words of the page that is shown, as the user reads them. */
	public String words() {
		return text.words();
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
