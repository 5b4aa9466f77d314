package kakko.ui.compare.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Row;
import kakko.core.Reading;
import kakko.ui.Wording;

/** A line in words, for those who hear it: what became of it, its number, what went and what came. */
public final class Speech {

	private final Compared compared;
	private final Chips chips;
	private final Passages passages;
	private final kakko.report.Wording results;
	private final Wording window;

	public Speech(Compared compared, Wording window) {
		this.compared = compared;
		this.chips = new Chips(compared, window);
		this.passages = new Passages(compared, chips);
		this.results = kakko.report.Wording.in(window.locale());
		this.window = window;
	}

	public String of(Line line) {
		return switch (line) {
		case Line.OfRow row -> row(row);
		case Line.Slot slot -> window.say("compare.speech.slot", name(slot.row(), Side.OLDER), chips.movedTo(slot.row()).words());
		case Line.Quiet quiet -> quiet(quiet, window);
		};
	}

	/** A bracket, what became of it and how sure that is; empty for one that isn't under negotiation. */
	public String of(Side side, int bracket) {
		Reading reading = compared.reading(side);
		return compared.fate(side, bracket)
				.map(fate -> window.say("compare.speech.bracket", reading.text(reading.brackets().get(bracket)), String.join(", ", answer(fate)))).orElse("");
	}

	private List<String> answer(BracketFate fate) {
		List<String> said = new ArrayList<>(List.of(results.of(fate.fate())));
		fate.flags().stream().sorted().map(results::of).forEach(said::add);
		results.doubt(fate).ifPresent(said::add);
		return said;
	}

	/** What a line says that stands for several rows. */
	public static String quiet(Line.Quiet quiet, Wording window) {
		return quiet.changed() == 0 ? window.say("compare.unchanged", quiet.rows().size()) : window.say("compare.leftOut", quiet.rows().size(), quiet.changed());
	}

	private String row(Line.OfRow line) {
		Row row = line.row();
		Side named = row.to().isEmpty() ? Side.OLDER : Side.NEWER;
		List<String> said = new ArrayList<>(List.of(window.say("compare.speech.row", results.of(row.change()), name(row, named))));
		said.add(words(passages.of(row, line.part(), named)));
		changes(row).forEach(said::add);
		chips.of(row).forEach(chip -> said.add(chip.words()));
		return String.join(" ", said);
	}

	private List<String> changes(Row row) {
		List<String> said = new ArrayList<>();
		if (!row.from().isEmpty() && !row.to().isEmpty()) {
			Passage running = passages.running(row);
			add(said, "compare.speech.deleted", running, Look.DELETED, Look.WEIGHTY_DELETED);
			add(said, "compare.speech.inserted", running, Look.INSERTED, Look.WEIGHTY_INSERTED);
		}
		return said;
	}

	private void add(List<String> said, String key, Passage running, Look one, Look other) {
		String words = running.pieces().stream().filter(piece -> piece.paragraph() >= 0 && (piece.look() == one || piece.look() == other)).map(Piece::text)
				.collect(Collectors.joining(", "));
		if (!words.isEmpty()) {
			said.add(window.say(key, words));
		}
	}

	private String name(Row row, Side side) {
		return Compared.paragraphs(row, side).stream().map(each -> compared.paragraph(side, each).name()).collect(Collectors.joining(", "));
	}

	private static String words(Passage passage) {
		return passage.text().strip();
	}
}
