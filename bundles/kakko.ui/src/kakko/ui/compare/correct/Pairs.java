package kakko.ui.compare.correct;

import java.util.List;
import java.util.Optional;

import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.Corrections;
import kakko.ui.compare.sheet.Pointed;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;

/** Which paragraphs the user means when he says that they belong together, or don't. */
public final class Pairs {

	private Pairs() {
	}

	/** A paragraph of the older text and one of the newer, of two rows; the sides that were pointed at, where there is a choice. */
	public static Optional<Corrections> together(Pointed one, Pointed other) {
		if (one.row() == other.row()) {
			return Optional.empty();
		}
		return one.side() == Side.NEWER && other.side() == Side.OLDER ? pair(other, one).or(() -> pair(one, other)) : pair(one, other).or(() -> pair(other, one));
	}

	private static Optional<Corrections> pair(Pointed older, Pointed newer) {
		Optional<Integer> from = paragraph(older, Side.OLDER);
		Optional<Integer> to = paragraph(newer, Side.NEWER);
		return from.flatMap(index -> to.map(other -> Corrections.together(index, other)));
	}

	private static Optional<Integer> paragraph(Pointed pointed, Side side) {
		return pointed.side() == side ? Optional.of(pointed.paragraph()) : Compared.paragraphs(pointed.row(), side).stream().findFirst();
	}

	/** All links of a paragraph within its row; nothing where it stands alone. */
	public static Optional<Corrections> apart(Pointed pointed) {
		Row row = pointed.row();
		List<Link> links = row.links().stream().filter(link -> pointed.paragraph() == (pointed.side() == Side.OLDER ? link.from() : link.to())).toList();
		return links.isEmpty() ? Optional.empty() : Optional.of(new Corrections(List.of(), links, List.of(), List.of()));
	}
}
