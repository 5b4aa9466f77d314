package kakko.report.lives;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import kakko.core.Comparison.Fate;
import kakko.core.Engine;
import kakko.lang.DraftLanguage;
import kakko.report.lives.LifeFilter.Trait;

class LifeFilterTest {

	private static final List<LifeRow> ROWS = rows("1. Parties [shall] pay [now];\n\n2. Invites [all] Parties;\n", "1. Parties shall pay [now][soon];\n\n2. Invites Parties;\n",
			"1. Parties shall pay [soon];\n\n2. Invites [all] Parties;\n");

	@Test
	void aFateIsTheNewestThatIsToldOfABracket() {
		assertEquals(List.of("[shall]"), of(new LifeFilter("", Set.of(), Set.of(Fate.ACCEPTED))));
		assertEquals(List.of("[now]"), of(new LifeFilter("", Set.of(), Set.of(Fate.REJECTED))), "[all] was rejected, and is back");
		assertEquals(List.of("[now]", "[soon]"), of(new LifeFilter("", Set.of(), Set.of(Fate.REJECTED, Fate.KEPT))));
	}

	@Test
	void aFateNarrowsFurther() {
		assertEquals(List.of(), of(new LifeFilter("", Set.of(Trait.OPEN), Set.of(Fate.REJECTED))));
		assertEquals(List.of("[soon]", "[all]"), of(new LifeFilter("", Set.of(Trait.OPEN), Set.of(Fate.REJECTED)).ofAnyFate()));
	}

	@Test
	void ofADraftByItselfNoFateIsTold() {
		assertEquals(List.of(), new LifeFilter("", Set.of(), Set.of(Fate.KEPT)).of(rows("1. Parties [shall] pay;\n")));
	}

	private static List<String> of(LifeFilter filter) {
		return filter.of(ROWS).stream().map(LifeRow::text).toList();
	}

	private static List<LifeRow> rows(String... revisions) {
		return new LifeRows(Engine.track(List.of(revisions).stream().map(text -> Engine.read(DraftLanguage.parse(text))).toList(), new NullProgressMonitor())).brackets();
	}
}
