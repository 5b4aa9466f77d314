package kakko.lang.check;

import java.util.List;
import java.util.regex.Pattern;

import kakko.lang.check.Problem.Severity;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;

/** ### left over: a word to be settled later and forgotten. */
final class FillerLeft implements Check {

	private static final Pattern FILLER = Pattern.compile("#{2,}|\\?{3,}|(?i:\\bxxx+\\b)");

	@Override
	public String rule() {
		return "filler-left";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Problem> check(Draft draft) {
		return Places.paragraphs(draft).stream().flatMap(block -> find(block).stream()).toList();
	}

	private List<Problem> find(Block block) {
		return FILLER.matcher(block.getText()).results().map(found -> problem(block, found.start(), found.end(), found.group())).toList();
	}
}
