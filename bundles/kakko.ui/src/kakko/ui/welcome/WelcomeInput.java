package kakko.ui.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import kakko.ui.KeptInput;
import kakko.ui.Wording;

/** The welcome page; there is one. */
public final class WelcomeInput implements KeptInput, IElementFactory {

	private static final String FACTORY = "kakko.ui.welcome";

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getName() {
		return Wording.ofWindow().say("welcome.tab");
	}

	@Override
	public String getToolTipText() {
		return getName();
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		// there is one: nothing to tell it from others
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		return this;
	}
}
