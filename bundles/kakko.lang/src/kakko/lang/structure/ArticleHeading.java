package kakko.lang.structure;

import java.util.regex.Pattern;

import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/** Tells the heading of an article, section or annex from a sentence that begins with a reference to one. */
final class ArticleHeading {

	/** Headings name a topic; a longer run of words is a sentence. */
	private static final int MOST_WORDS = 15;
	private static final Pattern NAMED = Pattern.compile("(?i)(article|section|chapter|part|annex|appendix|rule)\\s.*|第.*[条章部]", Pattern.DOTALL);

	private ArticleHeading() {
	}

	/** Whether the block begins an article (or annex, part, …): brackets don't lightly reach across it. */
	static boolean opens(Block block) {
		return NAMED.matcher(block.getNumber()).matches();
	}

	static boolean isHeading(String number, String text, int end, BlockKind kind) {
		String rest = text.substring(end).strip();
		if (kind == BlockKind.HEADING || rest.isEmpty() || text.charAt(end) == '\n') {
			return true;
		}
		char next = rest.charAt(0);
		return switch (next) {
			case '.', ':', '–', '—' -> !rest.matches("(?s)[.:–—]\\S*\\p{Ll}.*");
			case '(', '[', ']', '{', '*', '-' -> isTopic(rest);
			default -> Character.isUpperCase(next) && isTopic(rest);
		};
	}

	private static boolean isTopic(String rest) {
		return rest.split("\\s+").length <= MOST_WORDS && !rest.matches("(?s).*[.;,]");
	}
}
