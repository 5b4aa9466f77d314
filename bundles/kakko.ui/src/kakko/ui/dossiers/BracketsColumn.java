package kakko.ui.dossiers;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;

import kakko.ui.Wording;
import kakko.ui.figures.Counting;
import kakko.ui.figures.Figures;

/** How many brackets a draft has, once they are counted. */
final class BracketsColumn extends ColumnLabelProvider {

	private final Wording wording = Wording.ofWindow();

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

	@Override
	public Color getForeground(Object element) {
		return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
	}
}
