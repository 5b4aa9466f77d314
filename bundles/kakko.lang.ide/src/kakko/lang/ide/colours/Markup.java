package kakko.lang.ide.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.colours.Stretch.Role;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;

/** What is written in a block and not read in it: its marker, the backslashes of escapes, the calls of footnotes. */
final class Markup {

	private static final Pattern HIDDEN = Pattern.compile("\\\\(?:(?<escaped>[!-/:-@\\[-`{-~ ])|(?=[\\r\\n]))|(?<call>\\^[^\\s^\\\\\\[\\]{}]{1,12}\\^)");

	private Markup() {
	}

	static List<Stretch> of(Block block, DraftText draft) {
		List<Stretch> found = new ArrayList<>();
		Range all = draft.offsets().range(block);
		Range words = draft.offsets().words(block);
		int marker = block.getText().isEmpty() ? all.end() : words.start();
		if (marker > all.start() && !draft.text().substring(all.start(), marker).isBlank()) {
			found.add(new Stretch(all.start(), marker - all.start(), Role.MARKUP, 0));
		}
		if (draft.text().indexOf('\\', all.start(), all.end()) < 0 && draft.text().indexOf('^', all.start(), all.end()) < 0) {
			return found;
		}
		Matcher hidden = HIDDEN.matcher(draft.text()).region(all.start(), all.end());
		while (hidden.find()) {
			boolean call = hidden.group("call") != null;
			found.add(new Stretch(hidden.start(), call ? hidden.end() - hidden.start() : 1, call ? Role.CALL : Role.MARKUP, 0));
		}
		return found;
	}
}
