package kakko.ui.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import kakko.ui.Wording;

/** The welcome page; there is one. */
public final class WelcomeInput implements IEditorInput, IPersistableElement, IElementFactory {

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
	public ImageDescriptor getImageDescriptor() {
		return null;
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
	public IPersistableElement getPersistable() {
		return this;
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

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
