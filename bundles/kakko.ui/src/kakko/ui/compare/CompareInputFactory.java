package kakko.ui.compare;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings back the comparisons that were open when the window was closed. */
public final class CompareInputFactory implements IElementFactory {

	static final String ID = "kakko.ui.compare";
	static final String FROM = "from";
	static final String TO = "to";

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new CompareInput(Path.of(memento.getString(FROM)), Path.of(memento.getString(TO)));
	}
}
