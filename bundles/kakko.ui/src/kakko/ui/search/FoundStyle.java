package kakko.ui.search;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;

/** Words that were sought stand out by weight and line, not by colour alone. */
final class FoundStyle extends Styler {

	static final FoundStyle INSTANCE = new FoundStyle();

	private FoundStyle() {
	}

	@Override
	public void applyStyles(TextStyle style) {
		style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		style.underline = true;
		style.underlineStyle = SWT.UNDERLINE_SINGLE;
	}
}
