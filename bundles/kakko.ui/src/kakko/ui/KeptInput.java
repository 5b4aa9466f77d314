package kakko.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What stands among the drafts, and is opened again with the window as long as it exists. */
public interface KeptInput extends IEditorInput, IPersistableElement {

	@Override
	default IPersistableElement getPersistable() {
		return exists() ? this : null;
	}

	/** Its editor has one. */
	@Override
	default ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		return null;
	}
}
