package kakko.ui.draft;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the drafts that were open when the window was closed. */
public final class DraftInputFactory implements IElementFactory {

	static final String ID = "kakko.ui.draft";
	static final String FILE = "file";
	static final String NAME = "name";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new DraftInput(Path.of(memento.getString(FILE)), memento.getString(NAME));
	}
}
