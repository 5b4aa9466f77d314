package kakko.lang.ide.folds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.lang.ide.DraftText;

class FoldsTest {

	private static void areFolded(String text, String... folds) {
		assertEquals(List.of(folds), Folds.of(DraftText.parse(text)).stream().map(fold -> fold.kind() + " " + fold.place().of(text)).toList());
	}

	@Test
	void sectionsAndOptionsOfMoreThanOneLine() {
		areFolded("# A\n\na\n\n## B\n\n# C\n\nOption 1: b\n\nOption 2:\n\nc\n", "SECTION # A\n\na\n\n## B", "SECTION # C\n\nOption 1: b\n\nOption 2:\n\nc", "OPTION Option 2:\n\nc");
	}

	@Test
	void anOptionIsFoldedWithAllOfItsFirstLine() {
		areFolded("2. [Option 1: a\nb", "OPTION 2. [Option 1: a\nb");
	}

	@Test
	void tables() {
		areFolded("|+ a\n\n| b\n\n|+ c\n\nd", "TABLE |+ a\n\n| b");
	}
}
