package kakko.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import kakko.core.Comparison;
import kakko.core.Comparison.Totals;
import kakko.ui.Wording;
import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;
import kakko.ui.compare.text.Compared;

/** A comparison in numbers: brackets before and now, and what became of them. */
final class Summary extends Canvas {

	private static final int GAP = 8;
	private static final int PADDING = 5;

	/** @param kind a fate or outcome whose colours it wears; null for words */
	private record Item(String words, Enum<?> kind) {
	}

	private final Wording wording;
	private final kakko.report.Wording results;
	private final Font bold;
	private List<Item> items = List.of();

	Summary(Composite parent, Wording wording) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.wording = wording;
		this.results = kakko.report.Wording.in(wording.locale());
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		bold = resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
		addListener(SWT.Paint, event -> flow(event.gc, getClientArea().width, true));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
	}

	void show(Compared compared) {
		Totals totals = compared.comparison().totals();
		List<Item> all = new ArrayList<>();
		all.add(new Item(wording.say("compare.brackets", totals.fromBrackets(), totals.toBrackets()), null));
		add(all, totals.fates());
		if (totals.options().values().stream().anyMatch(count -> count > 0)) {
			all.add(new Item(results.text("options"), null));
			add(all, totals.options());
		}
		items = all;
		requestLayout();
		redraw();
	}

	private void add(List<Item> all, Map<? extends Enum<?>, Integer> counts) {
		counts.forEach((kind, count) -> {
			if (count > 0) {
				all.add(new Item(wording.say("compare.count", count, results.of(kind)), kind));
			}
		});
	}

	/** All that stands here. */
	String words() {
		return items.stream().map(Item::words).collect(Collectors.joining(", "));
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		GC gc = new GC(this);
		try {
			int wide = width == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : width;
			Point used = flow(gc, wide, false);
			return new Point(width == SWT.DEFAULT ? used.x : width, used.y);
		} finally {
			gc.dispose();
		}
	}

	/** Sets the items one behind the other, in as many rows as they need. */
	private Point flow(GC gc, int width, boolean paint) {
		gc.setFont(bold);
		int row = gc.getFontMetrics().getHeight() + GAP;
		int x = GAP;
		int y = GAP / 2;
		int widest = 0;
		for (Item item : items) {
			int needed = gc.textExtent(item.words).x + (item.kind == null ? 0 : 2 * PADDING);
			if (x + needed > width && x > GAP) {
				x = GAP;
				y += row;
			}
			if (paint) {
				paint(gc, item, x, y, needed, row - GAP / 2);
			}
			x += needed + GAP;
			widest = Math.max(widest, x);
		}
		return new Point(widest, y + row);
	}

	private void paint(GC gc, Item item, int x, int y, int width, int height) {
		gc.setForeground(getForeground());
		int textX = x;
		if (item.kind != null) {
			Tone tone = tone(item.kind);
			gc.setBackground(tone.ground());
			gc.fillRoundRectangle(x, y, width, height, 6, 6);
			gc.setForeground(tone.words());
			textX += PADDING;
		}
		gc.drawText(item.words, textX, y + 2, true);
	}

	private Tone tone(Enum<?> kind) {
		FateColours colours = FateColours.on(getBackground());
		return kind instanceof Comparison.Fate fate ? colours.of(fate) : colours.of((Comparison.OptionOutcome) kind);
	}
}
