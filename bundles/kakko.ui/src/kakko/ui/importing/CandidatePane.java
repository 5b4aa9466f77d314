package kakko.ui.importing;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

import kakko.documents.LeftOut;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.ReadDocument;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.dossiers.DetailsForm;

/** One file: what is known of it, what should be looked at, its text, what was left out of it and what stood in its margin. */
final class CandidatePane {

	private static final List<TrackedChanges> CHOICES = List.of(TrackedChanges.ACCEPT, TrackedChanges.REJECT);

	/** Between the words and their frame, in pixels. */
	private static final int MARGIN = 10;

	private final Wording wording = Wording.ofWindow();
	private final Composite area;
	private final Label notices;
	private final DetailsForm form;
	private final Composite changes;
	private final Combo choice;
	private final Link without;
	private final StyledText text;
	private final TabItem leftOutTab;
	private final RowsTable leftOut;
	private final TabItem remarksTab;
	private final RowsTable remarks;
	private Candidate shown;
	private ReadDocument document;

	CandidatePane(Composite parent, Consumer<Candidate> described, Consumer<Candidate> readAgain) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 0, 0, 0).applyTo(area);
		form = new DetailsForm(area, entered -> {
			entered.ifPresentOrElse(shown::describe, shown::incomplete);
			described.accept(shown);
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
		notices = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(notices);
		changes = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(changes);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(changes);
		new Label(changes, SWT.NONE).setText(wording.say("import.tracked"));
		choice = new Combo(changes, SWT.DROP_DOWN | SWT.READ_ONLY);
		SpokenName.of(choice, wording.say("import.tracked"));
		choice.setItems(wording.say("import.tracked.accept"), wording.say("import.tracked.reject"));
		choice.addListener(SWT.Selection, event -> {
			shown.choose(CHOICES.get(choice.getSelectionIndex()));
			readAgain.accept(shown);
		});
		without = new Link(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(without);
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(tabs);
		text = new StyledText(tabs, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN / 2);
		SpokenName.of(text, wording.say("import.text"));
		tab(tabs, text).setText(wording.say("import.text"));
		leftOut = new RowsTable(tabs, wording.say("import.page"), wording.say("import.why"), wording.say("import.words"));
		leftOutTab = tab(tabs, leftOut.control());
		without.addListener(SWT.Selection, event -> {
			tabs.setSelection(leftOutTab);
			leftOut.control().setFocus();
		});
		remarks = new RowsTable(tabs, wording.say("import.author"), wording.say("import.at"), wording.say("import.words"));
		remarksTab = tab(tabs, remarks.control());
	}

	private static TabItem tab(TabFolder tabs, Control control) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setControl(control);
		return item;
	}

	void show(Candidate candidate) {
		if (candidate == null || candidate == shown) {
			return;
		}
		shown = candidate;
		document = null;
		text.setText("");
		refresh(candidate);
	}

	/** Shows what is new of a candidate, if it is the one that is shown. */
	void refresh(Candidate candidate) {
		if (candidate != shown) {
			return;
		}
		form.setEnabled(candidate.state() == Candidate.State.READ);
		if (candidate.document() != document) {
			document = candidate.document();
			form.show(candidate.details());
			fill();
		}
		notices.setText(candidate.state() == Candidate.State.UNREADABLE ? candidate.fault()
				: candidate.notices().stream().map(notice -> "⚠ " + notice.message(wording.locale())).collect(Collectors.joining("\n")));
		choice.select(CHOICES.indexOf(candidate.choices().changes()));
		makeRoom(notices, !notices.getText().isEmpty());
		makeRoom(changes, candidate.hasTrackedChanges());
		makeRoom(without, document != null && !document.leftOut().isEmpty());
		area.layout();
	}

	private static void makeRoom(Control control, boolean wanted) {
		control.setVisible(wanted);
		((GridData) control.getLayoutData()).exclude = !wanted;
	}

	private void fill() {
		text.setText(Preview.of(shown, wording));
		without.setText(wording.say("import.without", counted()));
		leftOutTab.setText(wording.say("import.leftOut", document.leftOut().size()));
		leftOut.show(document.leftOut().stream().map(each -> new String[] { each.page() == 0 ? "" : String.valueOf(each.page()),
				wording.say("import.reason." + each.reason()), each.text() }).toList());
		remarksTab.setText(wording.say("import.remarks", document.remarks().size()));
		remarks.show(document.remarks().stream().map(each -> new String[] { each.author(), each.place(), each.text() }).toList());
	}

	/** What was left out, from what there is most of: 12 page headers, 1 table of contents. */
	private String counted() {
		Map<LeftOut.Reason, Long> counts = document.leftOut().stream().collect(Collectors.groupingBy(LeftOut::reason, Collectors.counting()));
		return counts.entrySet().stream().sorted(Entry.<LeftOut.Reason, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey()))
				.map(count -> wording.say("import.without." + count.getKey(), count.getValue())).reduce((before, next) -> wording.say("import.without.two", before, next)).orElse("");
	}
}
