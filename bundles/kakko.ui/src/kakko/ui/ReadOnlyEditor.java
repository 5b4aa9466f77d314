package kakko.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** Something that stands among the drafts and has nothing to save. */
public abstract class ReadOnlyEditor extends EditorPart {

	@Override
	public final boolean isDirty() {
		return false;
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("there is nothing to save");
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("there is nothing to save");
	}
}
