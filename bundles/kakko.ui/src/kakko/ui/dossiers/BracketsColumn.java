package kakko.ui.dossiers;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

import kakko.ui.Wording;
import kakko.ui.figures.Counting;
import kakko.ui.figures.Figures;

/** How many brackets a draft has, once they are counted. */
final class BracketsColumn extends ColumnLabelProvider {

	private final Wording wording = Wording.ofWindow();
	private final Control tree;

	BracketsColumn(Control tree) {
		this.tree = tree;
	}

	@Override
	public String getText(Object element) {
		return element instanceof ShownDraft shown ? Counting.get().known(shown.file()).map(figures -> wording.say("number", figures.brackets())).orElse("") : "";
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof ShownDraft shown ? Counting.get().known(shown.file()).map(this::say).orElse(null) : null;
	}

	private String say(Figures figures) {
		return figures.say(wording);
	}

	/** Quieter than the names. */
	@Override
	public Color getForeground(Object element) {
		RGB words = tree.getForeground().getRGB();
		RGB ground = tree.getBackground().getRGB();
		return new Color((words.red + ground.red) / 2, (words.green + ground.green) / 2, (words.blue + ground.blue) / 2);
	}
}
