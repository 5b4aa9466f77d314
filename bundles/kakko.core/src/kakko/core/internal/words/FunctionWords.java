package kakko.core.internal.words;

import java.util.Set;

/** Words that hold a sentence together and say nothing of what it is about (see {@code fates.md}: no content words). */
final class FunctionWords {

	private static final Set<String> WORDS = Set.of(("a an the this that these those such any all each every both either neither no not nor "
			+ "of in on at by for from to into onto with within without under over above below between among through throughout during until upon per via "
			+ "as than and or but if so also then thereof therein thereto hereby herein its their his her it they them he she we our us you your i "
			+ "which who whom whose what when where while whereas there here be is are was were been being am have has had having do does did done "
			+ "shall should will would may might can could must other others about against towards toward up out off").split(" "));

	private FunctionWords() {
	}

	static boolean contains(String folded) {
		return WORDS.contains(folded);
	}
}
