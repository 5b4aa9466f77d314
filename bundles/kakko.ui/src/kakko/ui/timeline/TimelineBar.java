package kakko.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import kakko.report.count.Figure;
import kakko.ui.Wording;
import kakko.ui.timeline.LineSample.Stroke;

/** Above chart and heat map: what the heat map counts, the figures of the marked revision, copies. */
public final class TimelineBar {

	private final Wording wording;
	private final Composite bar;
	private final Map<Figure, Button> figures = new LinkedHashMap<>();
	private final CLabel told;
	private final Menu copies;

	TimelineBar(Composite parent, Wording wording, Runnable changed, Runnable copyTable, Runnable copyPicture) {
		this.wording = wording;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 3).spacing(10, 0).applyTo(bar);
		Composite which = new Composite(bar, SWT.NONE);
		which.setLayout(RowLayoutFactory.fillDefaults().spacing(10).center(true).wrap(false).create());
		radio(which, Stroke.BRACKETS, Figure.brackets, "timeline.brackets", changed);
		radio(which, Stroke.OPTIONS, Figure.options, "timeline.options", changed);
		radio(which, Stroke.WORDS, Figure.wordsInBrackets, "timeline.words", changed);
		choose(Figure.brackets);
		figures.get(Figure.wordsInBrackets).setToolTipText(wording.say("timeline.wordsRight"));
		told = new CLabel(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(told);
		Button copy = new Button(bar, SWT.PUSH);
		copy.setText(wording.say("timeline.copy"));
		copies = new Menu(copy);
		copy.addListener(SWT.Selection, event -> open(copy));
		entry("timeline.copy.table", copyTable);
		entry("timeline.copy.picture", copyPicture);
	}

	private void radio(Composite parent, Stroke stroke, Figure figure, String key, Runnable changed) {
		Composite pair = new Composite(parent, SWT.NONE);
		pair.setLayout(RowLayoutFactory.fillDefaults().spacing(2).center(true).wrap(false).create());
		new LineSample(pair, stroke);
		Button button = new Button(pair, SWT.RADIO);
		button.setText(wording.say(key));
		figures.put(figure, button);
		button.addListener(SWT.Selection, event -> {
			choose(figure);
			changed.run();
		});
	}

	/** Each stands beside its line, so they don't put each other out by themselves. */
	private void choose(Figure chosen) {
		figures.forEach((figure, button) -> button.setSelection(figure == chosen));
	}

	private void entry(String key, Runnable copy) {
		MenuItem item = new MenuItem(copies, SWT.PUSH);
		item.setText(wording.say(key));
		item.addListener(SWT.Selection, event -> copy.run());
	}

	private void open(Button under) {
		copies.setLocation(under.toDisplay(0, under.getSize().y));
		copies.setVisible(true);
	}

	Composite control() {
		return bar;
	}

	Figure figure() {
		return figures.keySet().stream().filter(figure -> figures.get(figure).getSelection()).findFirst().orElse(Figure.brackets);
	}

	void tell(String sentence) {
		told.setText(sentence.replace("&", "&&"));
	}

	public String told() {
		return told.getText();
	}

	public Button choice(Figure figure) {
		return figures.get(figure);
	}

	/** What the button for copies offers. */
	public Menu copies() {
		return copies;
	}
}
