package kakko.core.internal.fates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.FateFlag;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.Row;
import kakko.core.Corrections.OfBracket;
import kakko.core.internal.byhand.Told;

/** Puts what was said by hand in the place of what was found. */
final class Corrected {

	private final Brackets older;
	private final Brackets newer;
	private final List<Row> rows;
	private final Told<OfBracket> told;

	Corrected(Brackets older, Brackets newer, List<Row> rows, Told<OfBracket> told) {
		this.older = older;
		this.newer = newer;
		this.rows = rows;
		this.told = told;
	}

	BracketFate of(BracketFate found) {
		OfBracket said = told.of(found.from(), found.to());
		if (said == null) {
			return found;
		}
		int at = at(said, found);
		Set<FateFlag> flags = new HashSet<>(found.flags());
		if (said.fate() != found.fate()) {
			flags.removeIf(flag -> flag != FateFlag.UNCLOSED && flag != FateFlag.MOVED);
		}
		if (said.fate() == Fate.ACCEPTED && at >= 0 && !linked(older.get(said.from()).paragraph(), at)) {
			flags.add(FateFlag.MOVED);
		}
		return new BracketFate(said.fate(), 1, Set.copyOf(flags), said.from(), said.to(), at, true);
	}

	private int at(OfBracket said, BracketFate found) {
		boolean nowhere = said.fate() == Fate.DELETED || said.fate() == Fate.NEW || said.from() >= 0 && said.to() >= 0;
		if (nowhere || said.at() >= 0) {
			return nowhere ? -1 : said.at();
		}
		return found.at() >= 0 ? found.at() : partner(said);
	}

	private int partner(OfBracket said) {
		List<Link> links = rows.stream().flatMap(row -> row.links().stream()).toList();
		return said.from() >= 0 ? links.stream().filter(link -> link.from() == older.get(said.from()).paragraph()).mapToInt(Link::to).findFirst().orElse(-1)
				: links.stream().filter(link -> link.to() == newer.get(said.to()).paragraph()).mapToInt(Link::from).findFirst().orElse(-1);
	}

	private boolean linked(int from, int to) {
		return rows.stream().anyMatch(row -> row.from().contains(from) && row.to().contains(to));
	}
}
