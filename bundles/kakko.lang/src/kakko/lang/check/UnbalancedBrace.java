package kakko.lang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.check.Problem.Severity;
import kakko.lang.edit.TextEdit;
import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Piece;
import kakko.model.drafts.Text;

/** A brace without its partner: where a note begins or ends isn't known, so all of it counts as text. */
final class UnbalancedBrace implements Check {

	private static final Pattern BRACE = Pattern.compile("\\\\.|(?<brace>[{}])", Pattern.DOTALL);

	@Override
	public String rule() {
		return "unbalanced-brace";
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public List<Problem> check(Draft draft) {
		Places places = new Places(draft);
		List<Problem> problems = new ArrayList<>();
		for (Block block : Places.paragraphs(draft)) {
			for (Piece piece : block.getPieces()) {
				if (piece instanceof Text && (piece.getCharacters().indexOf('{') >= 0 || piece.getCharacters().indexOf('}') >= 0)) {
					find(places, block, piece, problems);
				}
			}
		}
		return problems;
	}

	/** The brace is looked for in the draft's characters, where an escaped one can be told, and shown in the text from the piece on. */
	private void find(Places places, Block block, Piece piece, List<Problem> problems) {
		Matcher found = BRACE.matcher(piece.getCharacters());
		int from = piece.getOffset();
		while (found.find()) {
			if (found.group("brace") != null || found.group().endsWith("{") || found.group().endsWith("}")) {
				int at = block.getText().indexOf(found.group().charAt(found.group().length() - 1), from);
				from = at + 1;
				if (found.group("brace") != null && at >= 0) {
					int start = places.start(piece) + found.start();
					problems.add(problem(block, at, at + 1, new TextEdit(start, 0, "\\"), found.group()));
				}
			}
		}
	}
}
