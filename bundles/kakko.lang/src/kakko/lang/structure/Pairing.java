package kakko.lang.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;

import kakko.lang.structure.OpenBrackets.Place;
import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.Closer;
import kakko.model.drafts.Draft;
import kakko.model.drafts.DraftsFactory;
import kakko.model.drafts.Opener;
import kakko.model.drafts.Piece;

/**
 * Pairs openers with closers over a whole draft, innermost first ({@code fates.md}, Pairing), in one pass. Footnotes and
 * page furniture stand in the way of the running text and are paired within themselves.
 */
final class Pairing {

	private final List<Bracket> brackets = new ArrayList<>();
	private final List<Closer> strays = new ArrayList<>();
	private final OpenBrackets running = new OpenBrackets();
	private final SectionEdges sections;
	private int section;

	private Pairing(List<Block> paragraphs) {
		sections = new SectionEdges(paragraphs);
	}

	static void pair(Draft draft, List<Block> paragraphs) {
		Pairing pairing = new Pairing(paragraphs);
		paragraphs.forEach(pairing::read);
		((InternalEList<Bracket>) draft.getBrackets()).addAllUnique(pairing.brackets);
		((InternalEList<Closer>) draft.getStrays()).addAllUnique(pairing.strays);
	}

	private void read(Block block) {
		section += SectionEdges.heads(block) ? 1 : 0;
		OpenBrackets open = SectionEdges.standsApart(block) ? new OpenBrackets() : running;
		BracketNumbering numbering = new BracketNumbering(block.getText());
		Edges edges = Edges.of(block);
		for (Piece piece : block.getPieces()) {
			if (piece instanceof Opener opener) {
				open.push(open(opener, numbering), new Place(block.getIndex(), section, opener.getOffset() < edges.head(), sections.begins(block)));
			} else if (piece instanceof Closer closer) {
				close(closer, open.take(new Place(block.getIndex(), section, closer.getOffset() >= edges.end(), sections.ends(block))));
			}
		}
	}

	private Bracket open(Opener opener, BracketNumbering numbering) {
		Bracket bracket = DraftsFactory.eINSTANCE.createBracket();
		bracket.setOpener(opener);
		bracket.setNth(numbering.nth(opener.getOffset()));
		brackets.add(bracket);
		return bracket;
	}

	private void close(Closer closer, Bracket bracket) {
		if (bracket == null) {
			strays.add(closer);
		} else {
			bracket.setCloser(closer);
		}
	}

	/** Counts every opener of a text as it stands, in the order of the text. */
	private static final class BracketNumbering {

		private final String text;
		private int at;
		private int count;

		BracketNumbering(String text) {
			this.text = text;
		}

		int nth(int offset) {
			while (at < offset) {
				count += text.charAt(at++) == '[' ? 1 : 0;
			}
			return count;
		}
	}
}
