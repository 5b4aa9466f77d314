package kakko.ui.draft.hover;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** The small window in which a {@link HoverText} is read; with the keyboard in it, it can be scrolled and copied from, and Escape closes it. */
public final class HoverPane extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 460;
	private static final int MARGIN = 8;

	private StyledText text;
	private HoverText told;

	/** @param stays whether it takes the keyboard and can be made larger */
	public HoverPane(Shell parent, boolean stays) {
		super(parent, stays);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		FillLayout edge = new FillLayout();
		edge.marginWidth = 1;
		edge.marginHeight = 1;
		parent.setLayout(edge);
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | (isResizable() ? SWT.V_SCROLL : SWT.NONE));
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(2);
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				dispose();
			}
		});
		text.addListener(SWT.Resize, event -> {
			if (told != null) {
				told.wrap(text);
			}
		});
		SpokenName.of(text, Wording.ofWindow().say("hover.spoken"));
	}

	@Override
	public void setInput(Object input) {
		told = (HoverText) input;
		told.show(text);
		text.getParent().setBackground(text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		Point constraints = getSizeConstraints();
		Point narrow = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Point size = narrow.x <= WIDTH ? narrow : wrapped();
		int high = constraints == null || constraints.y == SWT.DEFAULT ? size.y : Math.min(size.y, constraints.y * 2);
		return getShell().computeSize(size.x, high);
	}

	private Point wrapped() {
		Point size = text.computeSize(WIDTH, SWT.DEFAULT);
		text.setSize(size);
		int end = text.getCharCount();
		return new Point(size.x, text.getLocationAtOffset(end).y + text.getLineHeight(end) + MARGIN);
	}

	@Override
	public void setFocus() {
		super.setFocus();
		text.setFocus();
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new HoverPane(parent, true);
	}
}
