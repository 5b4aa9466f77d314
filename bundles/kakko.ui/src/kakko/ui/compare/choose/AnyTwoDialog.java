package kakko.ui.compare.choose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.NamedDialog;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.DraftNames;
import kakko.ui.open.DraftFiles;

/** Two lists of drafts, the older at the left; files from anywhere can be added. */
final class AnyTwoDialog extends NamedDialog {

	private static final int WIDTH = 280;
	private static final int HEIGHT = 220;

	private final Wording wording;
	private final List<Path> drafts;
	private final AtHand atHand;
	private ListViewer older;
	private ListViewer newer;
	private CompareInput chosen;

	AnyTwoDialog(Shell parent, Wording wording, AtHand atHand) {
		super(parent, wording.say("compare.anyTwo"));
		setBlockOnOpen(true);
		this.wording = wording;
		this.atHand = atHand;
		this.drafts = new ArrayList<>(atHand.all());
	}

	@Override
	public String guidePage() {
		return "comparing";
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite lists = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(lists);
		new Label(lists, SWT.NONE).setText(wording.say("compare.anyTwo.older"));
		new Label(lists, SWT.NONE).setText(wording.say("compare.anyTwo.newer"));
		older = list(lists, "compare.anyTwo.older");
		newer = list(lists, "compare.anyTwo.newer");
		older.getList().addListener(SWT.Selection, event -> check());
		newer.getList().addListener(SWT.Selection, event -> check());
		Button file = new Button(area, SWT.PUSH);
		file.setText(wording.say("compare.anyTwo.file"));
		file.addListener(SWT.Selection, event -> addFiles());
		propose();
		return area;
	}

	private ListViewer list(Composite parent, String name) {
		ListViewer list = new ListViewer(parent, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getList());
		SpokenName.of(list.getList(), wording.say(name));
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return DraftNames.of((Path) element);
			}
		});
		list.setInput(drafts);
		list.addDoubleClickListener(event -> okPressed());
		return list;
	}

	/** The draft at hand and the one before it. */
	private void propose() {
		CompareInput likely = atHand.both().or(atHand::withPrevious).or(atHand::firstWithLast).orElse(null);
		if (likely != null) {
			older.setSelection(new StructuredSelection(likely.from()), true);
			newer.setSelection(new StructuredSelection(likely.to()), true);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, wording.say("compare.anyTwo.compare"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, wording.say("cancel"), false);
		check();
	}

	private void check() {
		Path from = selected(older);
		Path to = selected(newer);
		getButton(IDialogConstants.OK_ID).setEnabled(from != null && to != null && !from.equals(to));
	}

	private static Path selected(ListViewer list) {
		return (Path) list.getStructuredSelection().getFirstElement();
	}

	private void addFiles() {
		drafts.addAll(DraftFiles.askSeveral(getShell(), wording.say("compare.anyTwo.file"), drafts));
		older.refresh();
		newer.refresh();
	}

	@Override
	protected void okPressed() {
		Path from = selected(older);
		Path to = selected(newer);
		if (from != null && to != null && !from.equals(to)) {
			chosen = new CompareInput(from, to);
			super.okPressed();
		}
	}

	CompareInput chosen() {
		return chosen;
	}
}
