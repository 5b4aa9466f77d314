package kakko.ui.compare;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IMemento;

import kakko.ui.KeptInput;
import kakko.ui.desk.DraftNames;

/** Two drafts to compare, the older first: revisions, copies, or files of any format that Kakko reads. */
public record CompareInput(Path from, Path to) implements KeptInput {

	public CompareInput {
		from = from.toAbsolutePath();
		to = to.toAbsolutePath();
	}

	@Override
	public boolean exists() {
		return Files.exists(from) && Files.exists(to);
	}

	@Override
	public String getName() {
		return DraftNames.of(from) + " ↔ " + DraftNames.of(to);
	}

	@Override
	public String getToolTipText() {
		return from + "\n" + to;
	}

	@Override
	public String getFactoryId() {
		return CompareInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(CompareInputFactory.FROM, from.toString());
		memento.putString(CompareInputFactory.TO, to.toString());
	}
}
