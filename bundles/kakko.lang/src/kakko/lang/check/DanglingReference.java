package kakko.lang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kakko.lang.check.Problem.Severity;
import kakko.lang.structure.ParagraphNumber;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/**
 * A reference to a paragraph "above" or "below", or to an article "of this Agreement", that no paragraph and no article of
 * the draft answers to. Drafts that print no numbers of that sort aren't judged.
 */
final class DanglingReference implements Check {

	private static final String SUFFIX = "(?:\\s?(?:bis|ter|quater|quinquies|sexies|sexties|septies|octies|alt))*";
	/** Patterns that begin with a word are found fast. */
	private static final Pattern PARAGRAPH = Pattern.compile("paragraph(?<!\\wparagraph)s? (?<number>\\d{1,3}" + SUFFIX + ")(?:\\([a-z0-9–-]+\\))*(?: and \\d{1,3}" + SUFFIX + ")?,? (?:above|below)\\b");
	private static final Pattern ARTICLE = Pattern.compile("Article(?<!\\wArticle) (?<number>\\d{1,3}" + SUFFIX + ")(?:, paragraphs? [\\d()a-z–-]+,?)? of this (?:Agreement|Convention|Treaty|Protocol|instrument)\\b");
	private static final int FEWEST = 3;

	@Override
	public String rule() {
		return "dangling-reference";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Problem> check(Draft draft) {
		Set<String> numbers = Places.paragraphs(draft).stream().map(Block::getNumber).filter(number -> !number.isEmpty()).map(ParagraphNumber::folded).collect(Collectors.toSet());
		List<Problem> problems = new ArrayList<>();
		boolean paragraphs = prints(numbers, "\\d.*");
		boolean articles = prints(numbers, "article\\d.*");
		for (Block block : Places.paragraphs(draft)) {
			if (paragraphs) {
				find(PARAGRAPH, "", numbers, block, problems);
			}
			if (articles) {
				find(ARTICLE, "Article ", numbers, block, problems);
			}
		}
		return problems;
	}

	private static boolean prints(Set<String> numbers, String sort) {
		return numbers.stream().filter(number -> number.matches(sort)).limit(FEWEST).count() == FEWEST;
	}

	/** @param name what stands before the number where such a number is printed */
	private void find(Pattern reference, String name, Set<String> numbers, Block block, List<Problem> problems) {
		reference.matcher(block.getText()).results().filter(found -> !numbers.contains(ParagraphNumber.folded(name + number(found))))
				.map(found -> problem(block, found.start(), found.end(), name + number(found))).forEach(problems::add);
	}

	private static String number(MatchResult found) {
		return found.group("number");
	}
}
