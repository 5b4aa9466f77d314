package kakko.ui.draft;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IMemento;

import kakko.ui.KeptInput;

/**
 * A draft to read: a file of any format that Kakko reads.
 *
 * @param name what the user calls it: the revision's label, or the name of the file
 */
public record DraftInput(Path file, String name) implements KeptInput {

	public static DraftInput of(Path file) {
		return new DraftInput(file.toAbsolutePath(), file.getFileName().toString());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DraftInput input && input.file.equals(file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}

	@Override
	public boolean exists() {
		return Files.exists(file);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public String getFactoryId() {
		return DraftInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(DraftInputFactory.FILE, file.toString());
		memento.putString(DraftInputFactory.NAME, name);
	}
}
