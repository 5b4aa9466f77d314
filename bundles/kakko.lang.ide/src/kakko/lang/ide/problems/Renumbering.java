package kakko.lang.ide.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.edit.TextEdit;
import kakko.lang.ide.DraftText;
import kakko.lang.place.Range;
import kakko.lang.structure.ParagraphNumber;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/** Other numbers for paragraphs: only those that end with plain digits or one letter, as printed. */
final class Renumbering {

	private static final Pattern LAST = Pattern.compile("(?s)(?<before>.*?)(?<last>\\d{1,4}|(?<![A-Za-z])[a-z])(?<after>[).]*)");
	private static final String NAMED = "(?s)\\p{Lu}\\p{L}{3,}\\s.*";

	private final DraftText draft;

	Renumbering(DraftText draft) {
		this.draft = draft;
	}

	/** 3bis instead of a second 3. */
	Optional<TextEdit> bis(Block block) {
		return block.getNumber().matches("\\d{1,4}") ? edit(block, block.getNumber() + "bis") : Optional.empty();
	}

	/** Counts this paragraph and those that count on from it anew, beginning behind the number given; empty where that can't be done. */
	List<TextEdit> countOn(Block block, String before) {
		List<TextEdit> edits = new ArrayList<>();
		String last = before;
		ParagraphNumber old = null;
		for (Block next : draft.paragraphs().subList(block.getIndex(), draft.paragraphs().size())) {
			Optional<ParagraphNumber> number = ParagraphNumber.of(next.getNumber());
			boolean ofList = number.isPresent() && next.getKind() != BlockKind.CELL && (old == null || number.get().family().equals(old.family()));
			if (next != block && next.getNumber().matches(NAMED) || ofList && old != null && !number.get().follows(old)) {
				break;
			} else if (ofList) {
				Optional<String> counted = next(last);
				Optional<TextEdit> edit = counted.flatMap(printed -> edit(next, printed));
				if (edit.isEmpty()) {
					return edits.isEmpty() ? List.of() : edits;
				}
				edits.add(edit.get());
				last = counted.get();
				old = number.get();
			}
		}
		return edits;
	}

	private static Optional<String> next(String number) {
		Matcher found = LAST.matcher(number);
		if (!found.matches() || found.group("last").equals("z")) {
			return Optional.empty();
		}
		String last = found.group("last");
		String next = Character.isDigit(last.charAt(0)) ? String.valueOf(Integer.parseInt(last) + 1) : String.valueOf((char) (last.charAt(0) + 1));
		return Optional.of(found.group("before") + next + found.group("after"));
	}

	private Optional<TextEdit> edit(Block block, String number) {
		boolean plain = LAST.matcher(block.getNumber()).matches() && block.getText().startsWith(block.getNumber(), block.getNumberStart());
		Range place = draft.offsets().range(block, block.getNumberStart(), block.getNumberStart() + block.getNumber().length());
		return plain ? Optional.of(new TextEdit(place.start(), place.length(), number)) : Optional.empty();
	}
}
