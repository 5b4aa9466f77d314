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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

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
		if (control instanceof Tree || control instanceof Table) {
			new OnceAsked(control.getParent(), () -> link(control, label));
		} else {
			link(control, label);
		}
		control.addListener(SWT.Dispose, event -> label.dispose());
	}

	private static void link(Control control, Control label) {
		if (!control.isDisposed()) {
			control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
		}
	}

	/**
	 * Waits until somebody asks for what is around a control, as every screen reader does on its way there: a tree or table that has been
	 * linked tells of each of its lines, which takes longer than all else that is done with the lines.
	 */
	private static final class OnceAsked extends AccessibleAdapter {

		private final Control around;
		private final Runnable link;

		OnceAsked(Control around, Runnable link) {
			this.around = around;
			this.link = link;
			around.getAccessible().addAccessibleListener(this);
		}

		@Override
		public void getName(AccessibleEvent event) {
			around.getDisplay().asyncExec(this::linkNow);
		}

		private void linkNow() {
			if (!around.isDisposed()) {
				around.getAccessible().removeAccessibleListener(this);
				link.run();
			}
		}
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
