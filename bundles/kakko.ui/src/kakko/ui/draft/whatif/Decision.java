package kakko.ui.draft.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import kakko.core.Reading;
import kakko.lang.edit.TextEdit;
import kakko.lang.edit.WhatIf;
import kakko.lang.ide.matching.Matching;
import kakko.lang.place.Range;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Draft;
import kakko.report.Shortened;
import kakko.ui.Wording;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.draft.writing.Change;
import kakko.ui.spot.Spot;

/**
 * What could be decided about a bracket or an option of a draft.
 *
 * @param index in its {@code brackets} or {@code options}
 */
public record Decision(Kind kind, int index) {

	public enum Kind {
		/** The bracket goes, its words stay. */
		ACCEPT,
		/** The words go with the bracket. */
		REJECT,
		/** Of several brackets that stand against each other this one stays. */
		ALTERNATIVE,
		/** Of several options. */
		OPTION
	}

	private static final int LONGEST = 48;

	/** All that can be decided at a place of the draft text. */
	public static List<Decision> at(ParsedDraft parsed, int offset) {
		return List.of(Kind.values()).stream().flatMap(kind -> of(kind, parsed, offset).stream()).toList();
	}

	/** A decision about the innermost bracket or option around a place of which it can be made. */
	public static Optional<Decision> of(Kind kind, ParsedDraft parsed, int offset) {
		if (parsed.text().draft().getBlocks().isEmpty()) {
			return Optional.empty();
		}
		Draft draft = parsed.text().draft();
		return switch (kind) {
		case ACCEPT, REJECT -> Matching.bracket(parsed.text(), offset).map(bracket -> new Decision(kind, draft.getBrackets().indexOf(bracket)));
		case ALTERNATIVE -> alternative(parsed, offset);
		case OPTION -> Matching.option(parsed.text(), offset).map(option -> new Decision(kind, parsed.options().indexOf(option)));
		};
	}

	private static Optional<Decision> alternative(ParsedDraft parsed, int offset) {
		return parsed.reading().brackets().stream().filter(bracket -> bracket.choice() >= 0 && bracket.kind() != BracketKind.BLANK && place(parsed, bracket).touches(offset))
				.min(Comparator.comparingInt(bracket -> place(parsed, bracket).length())).map(bracket -> new Decision(Kind.ALTERNATIVE, bracket.index()));
	}

	private static Range place(ParsedDraft parsed, Reading.Bracket bracket) {
		return parsed.range(Spot.Kind.BRACKET, bracket.index()).orElseThrow();
	}

	/** The change that makes it so. */
	public Change change(ParsedDraft parsed, Wording wording) {
		return new Change(label(parsed.reading(), wording), parsed, edits(parsed));
	}

	private List<TextEdit> edits(ParsedDraft parsed) {
		WhatIf whatIf = new WhatIf(parsed.text().draft(), parsed.text().offsets(), parsed.text().text());
		List<Bracket> brackets = parsed.text().draft().getBrackets();
		return switch (kind) {
		case ACCEPT -> whatIf.accept(brackets.get(index));
		case REJECT -> whatIf.reject(brackets.get(index));
		case ALTERNATIVE -> whatIf.choose(brackets.get(index));
		case OPTION -> whatIf.choose(parsed.options().get(index));
		};
	}

	/** What it is, with the words it is about: Accept [by 2030]. */
	public String label(Reading reading, Wording wording) {
		String words = kind == Kind.OPTION ? reading.options().get(index).label() : Shortened.bracket(reading.text(reading.brackets().get(index)), LONGEST);
		return wording.say("whatIf." + kind, words, others(reading));
	}

	/** How many would go. */
	private int others(Reading reading) {
		return (int) switch (kind) {
		case ALTERNATIVE -> reading.brackets().stream().filter(other -> other.choice() == reading.brackets().get(index).choice()).count() - 1;
		case OPTION -> reading.options().stream().filter(other -> other.group() == reading.options().get(index).group()).count() - 1;
		case ACCEPT, REJECT -> 0;
		};
	}
}
