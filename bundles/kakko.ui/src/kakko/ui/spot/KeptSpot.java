package kakko.ui.spot;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IMemento;

import kakko.ui.spot.Spot.Kind;

/** A spot as it is kept from one start to the next. */
public final class KeptSpot {

	private static final String DRAFT = "spotDraft";
	private static final String KIND = "spotKind";
	private static final String INDEX = "spotIndex";

	private KeptSpot() {
	}

	public static void keep(Spot spot, IMemento memento) {
		memento.putString(DRAFT, spot.draft().toString());
		memento.putString(KIND, spot.kind().name());
		memento.putInteger(INDEX, spot.index());
	}

	/** Nothing where none was kept. */
	public static Optional<Spot> in(IMemento memento) {
		String draft = memento.getString(DRAFT);
		return draft == null ? Optional.empty() : Optional.of(new Spot(Path.of(draft), Kind.valueOf(memento.getString(KIND)), memento.getInteger(INDEX)));
	}
}
