package kakko.lang.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import kakko.lang.ide.Marked;

class HoversTest {

	private static void says(String marked, String text) {
		says(marked, Locale.ENGLISH, text);
	}

	private static void says(String marked, Locale language, String text) {
		Marked place = Marked.of(marked);
		assertEquals(text, Hovers.at(place.draft(), place.caret(), language).map(Hover::text).orElse(""));
	}

	@Test
	void plainWordsSayNothing() {
		says("a| [b]", "");
	}

	@Test
	void bracketsTellDepthAndAlternatives() {
		says("a [b| c]", "Under negotiation");
		says("a [b [c|][d]]", "Under negotiation, in brackets 2 deep\nAlternative 1 of 2: c / d");
		says("a [b [c|][d]]", Locale.JAPANESE, "交渉中（ブラケットの深さ 2）\n2 案のうち 1 番目：c / d");
		says("a [b|", "Under negotiation\nNever closed: taken to reach to the end of its paragraph");
		says("[a|\n\nb]", "Under negotiation\nReaches over 2 paragraphs");
		says("[X|] members", "A blank to be filled");
		says("a [English| only]", "In brackets, but not under negotiation");
		says("a |] b", "This \"]\" closes nothing");
	}

	@Test
	void optionsTellTheirScope() {
		says("Option 1: (paragraphs 1-2)\n\na|\n\nOption 2: No text", "Option 1: 1 of 2 options\nAbout paragraphs 1-2\nReaches to \"a\"");
		says("Option 1: a\n\nOption 2: No te|xt", "Option 2: 2 of 2 options\nAn option to have no text");
	}

	@Test
	void aCallShowsItsFootnote() {
		says("Tides^1|^ rise.\n\n^1^ Every day.", "Footnote 1: Every day.");
	}

	@Test
	void aMentionShowsWhatItNames() {
		says("1. Tides rise.\n\n2. See para|graph 1.", "1. Tides rise.");
	}

	@Test
	void notesAndWhatIsAboutTheDraft() {
		says("a {no|te [b]}", "A note about the text; nobody negotiates it");
		says("a\n\n=== page| 2 ===", "Here a page of the source begins");
		says("a\n\n>> R: b|", "A remark in the margin, about the paragraph in front of it");
		says("Tit|le: a", "Head of the draft: what is known about it");
	}
}
