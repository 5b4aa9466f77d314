package kakko.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

class OptionBlockTest {

	@ParameterizedTest
	@ValueSource(strings = { "Option 1:", "Option 1", "Option 2 {tide tables}", "Option 1: {tide tables}", "Option 3{No text required}", "Option (a):", "Option A",
			"OPTION I:", "[OPTION II:", "[Option 1:]", "Option A.1:", "Option 0", "Sub-Option 1", "Option 1 bis.:", "Option 2 alt.", "Option 2 Alt2", "**Option 1:**",
			"Option 4 – Replace sections 2 and 3 with the following text:", "Option I for draft rules 6.1 and 6.2", "Option 1: (paragraph 3):",
			"Option 4: (paragraphs 3-3ter) {with modulators}", "  Option A:", "OPTION I [for groups of articles]" })
	void aLabelAloneIsAnOption(String text) {
		assertEquals(BlockKind.OPTION, only(text).getKind());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Option 1: Parties shall meet.", "Options are open.", "Option 1: [Elements] Option 2: Tides", "65. Option 2: {No text required}",
			"Optional protocol", "Option 3: No text.", "Option 1 {name} [Parties]" })
	void aLabelWithTextBehindItIsAParagraph(String text) {
		assertEquals(BlockKind.PARAGRAPH, only(text).getKind());
	}

	private static Block only(String text) {
		return DraftLanguage.parse(text).getBlocks().getFirst();
	}
}
