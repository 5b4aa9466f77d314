package kakko.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.core.Comparison;
import kakko.core.Comparison.Answer;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.core.Reading.Paragraph;
import kakko.report.Sections;
import kakko.ui.Wording;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.history.Followed;
import kakko.ui.history.Stage;
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
		account.head(spot.words(reading));
		facts(spot, reading, reading.paragraphs().get(spot.paragraph(reading)));
		switch (spot.kind()) {
			case BRACKET -> alternatives("inspector.alternatives", spot, reading, reading.alternatives(reading.brackets().get(spot.index())).stream()
					.map(Reading.Bracket::index).toList());
			case OPTION -> alternatives("inspector.siblings", spot, reading, reading.options().stream()
					.filter(other -> other.group() == reading.options().get(spot.index()).group()).map(Reading.Option::index).toList());
			case PARAGRAPH -> before(spot.index(), revision);
		}
		history(Stage.of(spot, followed, history));
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
				Spot other = new Spot(spot.draft(), spot.kind(), member);
				String words = other.words(reading);
				(other.equals(spot) ? account.line(wording.say("inspector.this", words)) : account.link(words, other)).line("\n");
			});
		}
	}

	private void history(List<Stage> stages) {
		if (!stages.isEmpty()) {
			account.head(wording.say("inspector.history"));
			stages.forEach(this::stage);
		}
	}

	private void stage(Stage stage) {
		stage.seen().ifPresentOrElse(seen -> account.link(stage.label(), seen), () -> account.line(stage.label()));
		account.line("  ");
		stage.answer().ifPresentOrElse(this::answer, () -> account.line(wording.say("inspector.stands")));
		account.line(stage.words().map(words -> "\n    " + words).orElse("") + "\n");
	}

	private void answer(Answer answer) {
		account.chip(reported.of(answer.fate()), answer.fate());
		account.line("  " + (answer.corrected() ? reported.byHand() : wording.say(answer.doubtful() ? "inspector.unsure" : "inspector.sure", answer.sure())));
		answer.flags().stream().sorted().map(reported::of).forEach(flag -> account.line(", " + flag));
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
