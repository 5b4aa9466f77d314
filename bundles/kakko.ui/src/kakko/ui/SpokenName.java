package kakko.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Says to screen readers what a control is that has no label of its own beside it. */
public final class SpokenName {

	private SpokenName() {
	}

	public static void of(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
