package kakko.core.internal.words;

import java.util.HashMap;
import java.util.Map;

/** Gives equal words equal numbers, so that texts are compared number by number. One a comparison or history. */
public final class Lexicon {

	private final Map<String, Integer> numbers = new HashMap<>();
	private final Map<String, Form> forms = new HashMap<>();

	/**
	 * What is asked of a word again and again.
	 *
	 * @param exact    number of the word as printed
	 * @param folded   number of the word in small letters
	 * @param stem     number of the folded word as a singular
	 * @param function whether it is an article, preposition, auxiliary or the like
	 */
	public record Form(int exact, int folded, int stem, boolean function) {
	}

	public Form form(String printed) {
		return forms.computeIfAbsent(printed, this::newForm);
	}

	private Form newForm(String printed) {
		String folded = printed.toLowerCase(java.util.Locale.ROOT);
		return new Form(number("=" + printed), number(folded), number(stem(folded)), FunctionWords.contains(folded));
	}

	/** "emissions" and "emission" are one word to a reader who looks for what became of a phrase. */
	private static String stem(String folded) {
		if (folded.length() > 4 && folded.endsWith("ies")) {
			return folded.substring(0, folded.length() - 3) + "y";
		}
		boolean plural = folded.length() > 3 && folded.endsWith("s") && !folded.endsWith("ss") && !folded.endsWith("us") && !folded.endsWith("is");
		return plural ? folded.substring(0, folded.length() - 1) : folded;
	}

	private int number(String key) {
		return numbers.computeIfAbsent(key, any -> numbers.size());
	}

	/** How many different numbers have been given out; all are below it. */
	public int size() {
		return numbers.size();
	}
}
