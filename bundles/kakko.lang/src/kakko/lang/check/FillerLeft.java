package kakko.lang.check;

import java.util.List;
import java.util.regex.Pattern;

import kakko.lang.check.Problem.Severity;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/** ### left over: a word to be settled later, and perhaps forgotten. */
final class FillerLeft implements Check {

	private static final Pattern FILLER = Pattern.compile("#{2,}|\\?{3,}|(?i:\\bxxx+\\b)");

	private static final List<String> STARTS = List.of("##", "???", "xx", "XX", "xX", "Xx");

	@Override
	public String rule() {
		return "filler-left";
	}

	@Override
	public Severity severity() {
		return Severity.HINT;
	}

	@Override
	public List<Problem> check(Draft draft) {
		return Places.paragraphs(draft).stream().flatMap(block -> find(block).stream()).toList();
	}

	private List<Problem> find(Block block) {
		if (!mayHold(block.getText())) {
			return List.of();
		}
		return FILLER.matcher(block.getText()).results().map(found -> problem(block, found.start(), found.end(), found.group())).toList();
	}

	/** Almost no paragraph does, and looking for the pattern takes long. */
	private static boolean mayHold(String text) {
		return STARTS.stream().anyMatch(text::contains);
	}
}
