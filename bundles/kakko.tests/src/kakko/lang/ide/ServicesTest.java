package kakko.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.core.count.Count;
import kakko.core.count.Count.Figures;
import kakko.core.count.Count.SectionCount;
import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.lang.BracketSoup;
import kakko.lang.edit.TextEdit;
import kakko.lang.ide.colours.Colouring;
import kakko.lang.ide.colours.Lines;
import kakko.lang.ide.colours.Stretch;
import kakko.lang.ide.folds.Folds;
import kakko.lang.ide.hover.Hovers;
import kakko.lang.ide.matching.Match;
import kakko.lang.ide.matching.Match.BracketMatch;
import kakko.lang.ide.matching.Match.OptionMatch;
import kakko.lang.ide.matching.Matching;
import kakko.lang.ide.outline.Entry;
import kakko.lang.ide.outline.Entry.Counts;
import kakko.lang.ide.outline.Entry.Kind;
import kakko.lang.ide.outline.Outline;
import kakko.lang.ide.problems.DraftProblem;
import kakko.lang.ide.problems.Problems;
import kakko.lang.ide.proposals.Proposal;
import kakko.lang.ide.proposals.Proposals;
import kakko.lang.ide.references.References;
import kakko.lang.place.Range;

/** Whatever the text, every service answers, and with places of that text. */
class ServicesTest {

	private static final int SOUPS = 400;
	private static final int STEP = 5;

	@Test
	void soupsAreServed() {
		BracketSoup.bowls(SOUPS).map(DraftText::parse).forEach(draft -> {
			serve(draft);
			IntStream.rangeClosed(0, draft.text().length() / STEP).forEach(step -> serve(draft, step * STEP));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "art6-2024-11-14-1300.docx", "art6-2024-11-18-1800.docx", "art6-decision-4-CMA.6.txt", "paris-2015-10-05.pdf", "paris-2015-10-23.md",
			"paris-2015-11-06.pdf" })
	void realDraftsAreServed(String name) throws IOException {
		DraftText draft = DraftText.of(Documents.read(kakko.tests.Shared.path("corpus/drafts/" + name), ReadChoices.DEFAULT, new NullProgressMonitor()).draft());
		serve(draft);
		new Random(1).ints(10, 0, draft.text().length()).forEach(offset -> serve(draft, offset));
	}

	private static void serve(DraftText draft) {
		Problems.of(draft, Locale.ENGLISH).forEach(problem -> isWithin(draft, problem));
		coloursAreWithin(draft);
		Folds.of(draft).forEach(fold -> assertTrue(isWithin(draft, fold.place()) && fold.place().of(draft.text()).matches("(?s).*[\\r\\n].*"), draft.text()));
		List<Entry> outline = Outline.of(draft);
		outlineIsWithin(draft, outline, new Range(0, draft.text().length()));
		sectionsAreCountedAsEverywhere(draft, outline);
		References.of(draft).forEach(reference -> assertTrue(isWithin(draft, reference.place()) && isWithin(draft, reference.target())));
		assertEquals(draft.draft().getBlocks().size(), Lines.of(draft).size());
		Lines.of(draft).forEach(line -> assertTrue(isWithin(draft, line.place()) && line.words() >= line.place().start() && line.options() >= 0));
	}

	private static void serve(DraftText draft, int offset) {
		Match match = Matching.at(draft, offset);
		match.bracket().ifPresent(bracket -> isWithin(draft, bracket));
		match.option().map(OptionMatch::scope).ifPresent(scope -> assertTrue(isWithin(draft, scope) && scope.touches(offset)));
		Hovers.at(draft, offset, Locale.JAPANESE).ifPresent(hover -> assertTrue(isWithin(draft, hover.place()) && !hover.lines().isEmpty()));
		Proposals.at(draft, offset, Locale.JAPANESE).forEach(proposal -> isWithin(draft, proposal));
		References.occurrences(draft, offset).forEach(place -> assertTrue(isWithin(draft, place)));
	}

	private static void isWithin(DraftText draft, Proposal proposal) {
		String after = TextEdit.apply(draft.text(), List.of(proposal.edit()));
		assertTrue(proposal.caret() >= proposal.edit().offset() && proposal.caret() <= after.length());
	}

	private static void isWithin(DraftText draft, BracketMatch bracket) {
		assertTrue(isWithin(draft, bracket.all()));
		assertEquals("[", bracket.opener().of(draft.text()));
		assertEquals("]", bracket.closer().map(closer -> closer.of(draft.text())).orElse("]"));
	}

	private static boolean isWithin(DraftText draft, Range place) {
		return place.end() <= draft.text().length();
	}

	private static void isWithin(DraftText draft, DraftProblem problem) {
		assertTrue(isWithin(draft, problem.place()), draft.text());
		problem.fixes().forEach(fix -> TextEdit.apply(draft.text(), fix.edits()));
	}

	private static void coloursAreWithin(DraftText draft) {
		int behind = 0;
		for (Stretch stretch : Colouring.of(draft)) {
			assertTrue(stretch.start() >= behind && stretch.length() > 0 && stretch.depth() >= 0, () -> stretch + " in " + draft.text());
			behind = stretch.end();
		}
		assertTrue(behind <= draft.text().length());
	}

	private static void outlineIsWithin(DraftText draft, List<Entry> entries, Range around) {
		int behind = around.start();
		for (Entry entry : entries) {
			assertTrue(entry.place().start() >= behind && around.holds(entry.place()), () -> entry + " in " + draft.text());
			assertTrue(entry.place().start() == entry.anchor().start());
			outlineIsWithin(draft, entry.children(), entry.place());
			behind = entry.place().end();
		}
	}

	/** A section that an option cuts short is counted to that option's end. */
	private static void sectionsAreCountedAsEverywhere(DraftText draft, List<Entry> outline) {
		List<Counts> here = new ArrayList<>();
		gather(outline, here);
		if (draft.draft().getOptionGroups().isEmpty()) {
			assertEquals(Count.of(draft.draft()).sections().stream().map(SectionCount::figures).map(ServicesTest::counts).toList(), here, draft.text());
		}
	}

	private static Counts counts(Figures figures) {
		return new Counts(figures.brackets(), figures.options(), figures.words(), figures.wordsInBrackets());
	}

	private static void gather(List<Entry> entries, List<Counts> sections) {
		for (Entry entry : entries) {
			if (entry.kind() == Kind.SECTION || entry.kind() == Kind.ARTICLE) {
				sections.add(entry.counts());
			}
			gather(entry.children(), sections);
		}
	}
}
