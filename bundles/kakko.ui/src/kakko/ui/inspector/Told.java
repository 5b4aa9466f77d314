package kakko.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.Row;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.report.Sections;
import kakko.ui.Wording;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.history.Followed;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;

/** Tells what a spot is, what stands against it, and what became of it from revision to revision. */
final class Told {

	private final Followed followed;
	private final DossierHistory history;
	private final Wording wording = Wording.ofWindow();
	private final kakko.report.Wording reported = kakko.report.Wording.in(wording.locale());
	private final Account account = new Account();

	private Told(Followed followed, DossierHistory history) {
		this.followed = followed;
		this.history = history;
	}

	/** Nothing, where the spot is in none of the drafts. */
	static Optional<Account> of(Spot spot, Followed followed, DossierHistory history) {
		int revision = history.drafts().indexOf(spot.draft());
		if (revision < 0 || !spot.isIn(history.revisions().get(revision).reading())) {
			return Optional.empty();
		}
		Told told = new Told(followed, history);
		told.tell(spot, revision);
		return Optional.of(told.account);
	}

	private void tell(Spot spot, int revision) {
		Reading reading = history.revisions().get(revision).reading();
		account.head(words(spot.kind(), reading, spot.index()));
		facts(spot, reading, reading.paragraphs().get(spot.paragraph(reading)));
		switch (spot.kind()) {
			case BRACKET -> alternatives("inspector.alternatives", spot, reading, reading.brackets().stream()
					.filter(other -> other.choice() >= 0 && other.choice() == reading.brackets().get(spot.index()).choice()).map(Reading.Bracket::index).toList());
			case OPTION -> alternatives("inspector.siblings", spot, reading, reading.options().stream()
					.filter(other -> other.group() == reading.options().get(spot.index()).group()).map(Reading.Option::index).toList());
			case PARAGRAPH -> before(spot.index(), revision);
		}
		history.life(spot).ifPresent(life -> course(spot.kind(), life));
	}

	private String words(Kind kind, Reading reading, int index) {
		return switch (kind) {
			case PARAGRAPH -> reading.paragraphs().get(index).body();
			case BRACKET -> reading.text(reading.brackets().get(index));
			case OPTION -> (reading.options().get(index).label() + " " + reading.text(reading.options().get(index))).strip();
		};
	}

	private void facts(Spot spot, Reading reading, Paragraph paragraph) {
		String section = Sections.of(reading).title(paragraph.index());
		String kind = switch (spot.kind()) {
			case PARAGRAPH -> "";
			case BRACKET -> wording.say("inspector.bracket." + reading.brackets().get(spot.index()).kind().name(), reading.brackets().get(spot.index()).depth());
			case OPTION -> reported.text("option");
		};
		account.line(Stream.of(kind, wording.say("inspector.paragraph", paragraph.name()), section, paragraph.page() == 0 ? "" : reported.text("page", paragraph.page()),
				followed.labels().get(history.drafts().indexOf(spot.draft()))).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · ")) + "\n");
	}

	private void alternatives(String head, Spot spot, Reading reading, List<Integer> members) {
		if (members.size() > 1) {
			account.head(wording.say(head));
			members.forEach(member -> {
				String words = words(spot.kind(), reading, member);
				(member == spot.index() ? account.line(wording.say("inspector.this", words)) : account.link(words, new Spot(spot.draft(), spot.kind(), member))).line("\n");
			});
		}
	}

	private void course(Kind kind, Life life) {
		account.head(wording.say("inspector.history"));
		for (int revision = 0; revision < history.drafts().size(); revision++) {
			int told = revision == 0 ? -1 : life.fates().get(revision - 1);
			if (told >= 0 || life.places().get(revision) >= 0) {
				revision(kind, life, revision, told);
			}
		}
	}

	private void revision(Kind kind, Life life, int revision, int told) {
		String label = followed.labels().get(revision);
		history.seen(kind, life, revision).ifPresentOrElse(seen -> account.link(label, seen), () -> account.line(label));
		account.line("  ");
		if (told < 0) {
			account.line(wording.say("inspector.stands"));
		} else if (kind == Kind.BRACKET) {
			BracketFate fate = history.history().steps().get(revision - 1).brackets().get(told);
			fate(fate.fate(), fate.sure(), fate.flags());
		} else {
			OptionFate fate = history.history().steps().get(revision - 1).options().get(told);
			fate(fate.fate(), fate.sure(), Set.of());
		}
		int place = life.places().get(revision);
		account.line(place < 0 ? "\n" : "\n    " + words(kind, history.revisions().get(revision).reading(), place) + "\n");
	}

	private void fate(Enum<?> fate, double sure, Set<? extends Enum<?>> flags) {
		account.chip(reported.of(fate), fate);
		account.line("  " + wording.say(sure < kakko.report.Wording.SURE ? "inspector.unsure" : "inspector.sure", sure));
		flags.stream().sorted().map(reported::of).forEach(flag -> account.line(", " + flag));
	}

	/** What a paragraph came from in the revision before, and what weighs in its changes. */
	private void before(int paragraph, int revision) {
		if (revision == 0) {
			return;
		}
		Comparison step = history.history().steps().get(revision - 1);
		account.head(wording.say("inspector.before", followed.labels().get(revision - 1)));
		step.rows().stream().filter(row -> row.to().contains(paragraph)).findFirst().ifPresent(row -> change(row, step, revision - 1));
		step.weights().stream().filter(weight -> weight.toParagraph() == paragraph).forEach(weight -> account.line(reported.of(weight) + "\n"));
	}

	private void change(Row row, Comparison step, int older) {
		account.line(Stream.concat(Stream.of(reported.of(row.change())), reported.flags(row).stream()).collect(Collectors.joining(", ")) + "\n");
		row.from().forEach(index -> account.link(wording.say("inspector.paragraph", step.from().paragraphs().get(index).name()),
				new Spot(history.drafts().get(older), Kind.PARAGRAPH, index)).line("  " + step.from().paragraphs().get(index).body() + "\n"));
	}
}
