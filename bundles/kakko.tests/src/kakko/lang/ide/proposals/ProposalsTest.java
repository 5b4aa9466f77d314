package kakko.lang.ide.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kakko.lang.edit.TextEdit;
import kakko.lang.ide.Marked;
import kakko.lang.ide.proposals.Proposal.Kind;

/** A draft with a caret in; out, the labels of what is proposed, or the draft after it was put in. */
class ProposalsTest {

	private static List<Proposal> at(String marked) {
		Marked place = Marked.of(marked);
		return Proposals.at(place.draft(), place.caret(), Locale.ENGLISH);
	}

	private static List<String> labels(String marked, Kind kind) {
		return at(marked).stream().filter(proposal -> proposal.kind() == kind).map(Proposal::label).toList();
	}

	private static String first(String marked) {
		Proposal proposal = at(marked).getFirst();
		String after = TextEdit.apply(marked.replace("|", ""), List.of(proposal.edit()));
		return after.substring(0, proposal.caret()) + "|" + after.substring(proposal.caret());
	}

	@Test
	void aParagraphBeginsWithAVerb() {
		assertEquals("3. Decides|", first("3. Dec|"));
		assertEquals("3. [Takes note of| the report]", first("3. [takes n| the report]"));
		assertEquals(List.of("Encourages", "Emphasizes"), labels("1. E|", Kind.VERB));
	}

	@Test
	void withinASentenceNoVerbOfThatSort() {
		assertEquals(List.of(), labels("3. Parties dec|", Kind.VERB));
		assertEquals(List.of("shall", "should"), labels("3. Parties sh|", Kind.MODAL));
	}

	@Test
	void theSameVerbAgainSaysAlsoAndThenFurther() {
		assertEquals("Also requests", labels("1. Requests x;\n\n2. |", Kind.VERB).getFirst());
		assertEquals("Further requests", labels("1. Also requests x;\n\n2. |", Kind.VERB).getFirst());
		assertEquals("2. Also requests|", first("1. Requests x;\n\n2. also re|").replace("1. Requests x;\n\n", ""));
	}

	@Test
	void behindARecitalComesARecital() {
		assertEquals(List.of("Recalling", "Recognizing", "Reaffirming"), labels("Noting the tides,\n\nRe|", Kind.VERB));
	}

	@Test
	void whatTheDraftHasCanBeReferredTo() {
		assertEquals(List.of("paragraph 1 above", "paragraph 3bis below"), labels("1. a\n\n2. as in para|\n\n3bis. c", Kind.REFERENCE));
		assertEquals("2. as in paragraph 1 above|", first("1. a\n\n2. as in paragraph 1|").replace("1. a\n\n", ""));
		assertEquals(List.of("Article 1"), labels("# Article 1 (Tides)\n\nSee art|", Kind.REFERENCE));
		assertEquals(List.of("decision 2/CMA.3"), labels("Recalling decision 2/CMA.3,\n\n1. Pursuant to decision 2|", Kind.REFERENCE));
	}

	@Test
	void namesAreFoundByCodeOtherNameAndInJapanese() {
		assertEquals("of United Kingdom of Great Britain and Northern Ireland|", first("of GB|"));
		assertEquals("of Türkiye|", first("of Turk|"));
		assertEquals("of Alliance of Small Island States|", first("of AOSI|"));
		assertEquals("Viet Nam|", first("ベトナ|"));
	}

	@Test
	void groupsOfWhichNothingWasVerifiedAreNotProposed() {
		assertEquals(List.of(), labels("of CACA|", Kind.GROUP));
		assertEquals(List.of(), labels("of ABU|", Kind.GROUP));
	}

	@Test
	void theNextOption() {
		assertEquals(List.of("Option 3:", "Option 1:"), labels("Option 1: a\n\nOption 2: b\n\nOp|", Kind.OPTION));
		assertEquals(List.of("Option IV:", "Option 1:"), labels("Option I: a\n\nOption II: b\n\nOption III: c\n\n[Op|", Kind.OPTION));
		assertEquals(List.of("Option (b):", "Option 1:"), labels("Option (a): a\n\nOp|", Kind.OPTION));
		assertEquals("Option 1: |", first("Op|"));
	}

	@Test
	void bracketsArePutInAsAPair() {
		assertEquals(List.of("[ ]"), labels("Parties | act", Kind.BRACKET));
		assertEquals(List.of("]", "[ ]"), labels("Parties [shall | act", Kind.BRACKET));
		assertTrue(at("Parties | act").stream().anyMatch(proposal -> proposal.edit().replacement().equals("[]") && proposal.caret() == 9));
	}

	@Test
	void headsAndCommentsAreNoText() {
		assertEquals(List.of(), at("Title: Dec|"));
		assertEquals(List.of(), at("|"));
	}

	@Test
	void aNewParagraphBeginsBehindABlankLine() {
		assertEquals("3. Notes x;\n\nDecides|", first("3. Notes x;\n\nDec|"));
		assertEquals("Also notes", labels("3. Notes x;\n\n|", Kind.VERB).getFirst());
	}

	@Test
	void whatWasTypedSinceTheDraftWasParsedCounts() {
		Marked parsed = Marked.of("3. De|");
		Proposal decides = Proposals.at(parsed.draft(), parsed.caret(), "ci", Locale.ENGLISH).getFirst();
		assertEquals("3. Decides", TextEdit.apply("3. Deci", List.of(decides.edit())));
		assertEquals("3. Decides".length(), decides.caret());
		assertEquals(List.of(), since("3. De|", "ar Parties dec", Kind.VERB));
		assertEquals(List.of("Decides"), since("3. Notes the report.|", "\n\nDec", Kind.VERB));
		assertEquals(List.of("Decides"), since("3. Notes the report.\n|", "\n4. [Dec", Kind.VERB));
		assertEquals(List.of("shall", "should"), since("3. Parties |", "sh", Kind.MODAL));
	}

	private static List<String> since(String marked, String typed, Kind kind) {
		Marked parsed = Marked.of(marked);
		return Proposals.at(parsed.draft(), parsed.caret(), typed, Locale.ENGLISH).stream().filter(proposal -> proposal.kind() == kind).map(Proposal::label).toList();
	}

	@Test
	void theReaderReadsHisLanguage() {
		Marked place = Marked.of("1. Urg|");
		assertEquals("主文：強く要請する", Proposals.at(place.draft(), place.caret(), Locale.JAPANESE).getFirst().explanation());
	}
}
