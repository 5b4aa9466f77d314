package kakko.lang.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.InternalEList;

import kakko.model.drafts.Block;
import kakko.model.drafts.Bracket;
import kakko.model.drafts.BracketKind;
import kakko.model.drafts.Choice;
import kakko.model.drafts.Closer;
import kakko.model.drafts.Draft;
import kakko.model.drafts.DraftsFactory;

/** Finds brackets that stand side by side, with or without space or slash between them: of them one is to stand. */
final class Choices {

	private final Map<Place, Bracket> closed = new HashMap<>();

	private final List<Choice> found = new ArrayList<>();

	/** Where a closer stands, and in which bracket its pair. */
	private record Place(Block block, int behind, Bracket parent) {
	}

	private Choices() {
	}

	static void find(Draft draft) {
		Choices choices = new Choices();
		for (Bracket bracket : draft.getBrackets()) {
			if (bracket.getCloser() != null && bracket.getKind() != BracketKind.ASIDE) {
				choices.see(bracket);
			}
		}
		choices.found.sort(Comparator.comparingInt(Choices::paragraph).thenComparingInt(choice -> choice.getMembers().getFirst().getOpener().getOffset()));
		((InternalEList<Choice>) draft.getChoices()).addAllUnique(choices.found);
	}

	private static int paragraph(Choice choice) {
		return Pieces.block(choice.getMembers().getFirst().getOpener()).getIndex();
	}

	private void see(Bracket bracket) {
		Block block = Pieces.block(bracket.getOpener());
		Bracket before = closed.get(new Place(block, behindGap(block.getText(), bracket.getOpener().getOffset()), bracket.getParent()));
		if (before != null) {
			bracket.setChoice(choice(before));
		}
		Closer closer = bracket.getCloser();
		closed.put(new Place(Pieces.block(closer), closer.getOffset() + 1, bracket.getParent()), bracket);
	}

	/** Where a bracket must end to stand beside one that opens at the offset. */
	private static int behindGap(String text, int open) {
		int at = open;
		boolean slash = false;
		while (at > 0 && (isBlank(text.charAt(at - 1)) || !slash && text.charAt(at - 1) == '/')) {
			at--;
			slash |= text.charAt(at) == '/';
		}
		return at;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || c == '\u00A0';
	}

	private Choice choice(Bracket first) {
		if (first.getChoice() == null) {
			Choice choice = DraftsFactory.eINSTANCE.createChoice();
			found.add(choice);
			first.setChoice(choice);
		}
		return first.getChoice();
	}
}
