package kakko.ui.compare;

import java.nio.file.Path;
import java.util.Optional;

import kakko.core.Comparison.Row;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;

/** The way from what is selected on the sheet to a place in one of the two drafts, and back. */
final class SpotsOnSheet {

	private final ComparisonPane pane;

	SpotsOnSheet(ComparisonPane pane) {
		this.pane = pane;
	}

	/** The paragraph or bracket that is selected. */
	Optional<Spot> selected() {
		return pane.sheet().selection().pointed().map(this::of);
	}

	Spot of(Pointed pointed) {
		Path draft = pane.compared().file(pointed.side());
		return pointed.bracket() >= 0 ? new Spot(draft, Kind.BRACKET, pointed.bracket()) : new Spot(draft, Kind.PARAGRAPH, pointed.paragraph());
	}

	/** Shows a spot, if it is in one of the two drafts; nothing is told. */
	void reveal(Spot spot) {
		Compared compared = pane.compared();
		compared.side(spot).filter(side -> spot.isIn(compared.reading(side))).ifPresent(side -> reveal(spot, side));
	}

	private void reveal(Spot spot, Side side) {
		Compared compared = pane.compared();
		Row row = compared.comparison().rows().get(compared.row(side, spot.paragraph(compared.reading(side))));
		// where a moved paragraph was, only its first words are shown
		pane.reveal(row, side == Side.OLDER && row.moved() && spot.kind() != Kind.BRACKET);
		if (spot.kind() == Kind.BRACKET) {
			pane.sheet().selection().outline(side, spot.index());
		}
	}
}
