package kakko.ui.tracker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import kakko.report.lives.LifeFilter;
import kakko.report.lives.LifeFilter.Trait;
import kakko.report.lives.LifeRow;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.appearance.PlainColours;
import kakko.ui.spot.Spot.Kind;

/** Above the table: brackets or options, what to look for, how many there are of each fate, export. */
public final class TrackerBar {

	private static final int WORDS_WIDTH = 110;
	private static final int LEAST_WORDS = 70;

	private final Wording wording;
	private final Composite bar;
	private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
	private final Map<Trait, Button> traits = new EnumMap<>(Trait.class);
	private final Text words;
	private final FateChoice fates;
	private final Button export;

	TrackerBar(Composite parent, Wording wording, Runnable changed, Runnable export) {
		this.wording = wording;
		bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = 6;
		layout.marginHeight = 1;
		layout.horizontalSpacing = 6;
		bar.setLayout(layout);
		Composite which = group();
		kinds.put(Kind.BRACKET, button(which, SWT.RADIO, "tracker.brackets", () -> others(changed)));
		kinds.put(Kind.OPTION, button(which, SWT.RADIO, "tracker.options", () -> others(changed)));
		kinds.get(Kind.BRACKET).setSelection(true);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(wording.say("tracker.find"));
		SpokenName.of(words, wording.say("tracker.find"));
		words.addListener(SWT.Modify, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(WORDS_WIDTH, SWT.DEFAULT).minSize(LEAST_WORDS, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(words);
		Composite chips = group();
		for (Trait trait : Trait.values()) {
			traits.put(trait, button(chips, SWT.CHECK, "tracker." + trait, changed));
		}
		fates = new FateChoice(bar, wording, changed);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(fates.control());
		this.export = button(bar, SWT.PUSH, "tracker.export", export);
		bar.addListener(SWT.Resize, event -> fit());
	}

	private Composite group() {
		Composite group = new Composite(bar, SWT.NONE);
		group.setLayout(RowLayoutFactory.fillDefaults().spacing(6).center(true).wrap(false).create());
		return group;
	}

	private Button button(Composite parent, int style, String key, Runnable action) {
		Button button = new Button(parent, style);
		// the theme would paint over the tick
		PlainColours.keep(button);
		button.setText(wording.say(key));
		button.addListener(SWT.Selection, event -> {
			// of two radio buttons the one that is left tells too
			if ((style & SWT.RADIO) == 0 || button.getSelection()) {
				action.run();
			}
		});
		return button;
	}

	Composite control() {
		return bar;
	}

	Kind kind() {
		return kinds.get(Kind.OPTION).getSelection() ? Kind.OPTION : Kind.BRACKET;
	}

	/** Switches without telling. */
	void setKind(Kind wanted) {
		kinds.forEach((kind, button) -> button.setSelection(kind == wanted));
		fates.any();
	}

	/** Lists those of every fate again, without telling. */
	void anyFate() {
		fates.any();
	}

	/** A bracket's fates aren't an option's. */
	private void others(Runnable changed) {
		fates.any();
		changed.run();
	}

	LifeFilter filter() {
		List<Trait> wanted = new ArrayList<>();
		traits.forEach((trait, button) -> {
			if (button.getSelection()) {
				wanted.add(trait);
			}
		});
		return new LifeFilter(words.getText(), wanted.isEmpty() ? Set.of() : EnumSet.copyOf(wanted), fates.wanted());
	}

	/** Key of the sentence that says that none is what is asked for. */
	String nothing() {
		LifeFilter asked = filter();
		boolean one = asked.traits().size() == 1 && asked.words().isBlank() && asked.fates().isEmpty();
		return one ? "tracker.none." + asked.traits().iterator().next() : "tracker.none.asked";
	}

	/**
	 * @param rows that are listed, of whatever fate
	 * @param all  how many there are
	 */
	void count(List<LifeRow> rows, int all) {
		fates.count(kind(), rows, all);
		fit();
		export.setEnabled(all > 0);
	}

	/** On a small screen the field for words gives way to the numbers, and these to the button behind them, which is always whole. */
	private void fit() {
		GridData numbers = (GridData) fates.control().getLayoutData();
		numbers.widthHint = SWT.DEFAULT;
		int over = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x - (WORDS_WIDTH - LEAST_WORDS) - bar.getClientArea().width;
		if (over > 0 && bar.getClientArea().width > 0) {
			numbers.widthHint = Math.max(0, fates.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x - over);
		}
		bar.layout(true);
	}

	public String told() {
		return fates.control().getText();
	}

	/** The field for words to look for. */
	public Text words() {
		return words;
	}

	/** How many there are, and of which fate they are asked for. */
	public Combo fates() {
		return fates.control();
	}

	public Button trait(Trait trait) {
		return traits.get(trait);
	}

	public Button export() {
		return export;
	}
}
