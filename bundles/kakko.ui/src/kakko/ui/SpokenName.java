package kakko.ui;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Says to screen readers what a control is. */
public final class SpokenName {

	private static final String NAME = "kakko.ui.spoken";

	private SpokenName() {
	}

	public static void of(Control control, String name) {
		control.setData(NAME, name);
		answer(control, name);
		Control label = unseen(control.getShell());
		answer(label, name);
		control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		control.addListener(SWT.Dispose, event -> label.dispose());
	}

	/** Nothing for a control that says itself what it is, or has no name. */
	public static Optional<String> of(Control control) {
		return Optional.ofNullable((String) control.getData(NAME));
	}

	private static void answer(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}

	/** GTK asks nobody what its lists, trees and fields are called, and of an SWT label only the box around the words: this is a label that it does ask. */
	private static Control unseen(Shell shell) {
		Composite label = new Composite(shell, SWT.NONE);
		label.setLayoutData(GridDataFactory.fillDefaults().exclude(true).create());
		label.setVisible(false);
		return label;
	}
}
