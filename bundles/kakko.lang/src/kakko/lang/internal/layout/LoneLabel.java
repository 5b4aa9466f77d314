package kakko.lang.internal.layout;

import java.util.regex.Pattern;

import kakko.lang.structure.OptionLabel;
import kakko.model.drafts.Block;

/** Tells blocks that hold an option's label only from those in which its text begins behind the label. */
final class LoneLabel {

	/** {@code – Replace Part II with the following text:}, {@code for draft rules 6.1 and 6.2}, {@code [for paragraphs]}. */
	private static final String PURPOSE = "(?:\\s*+[–—-]\\s[^:\\[\\]]{1,200}:|\\s++for\\s(?:[^.:\\[\\]]|\\.(?=\\d)){1,120}+:?|\\s*+\\[for\\s[^\\[\\]]{1,200}\\])?+";
	private static final String ASIDES = "(?:\\s*+(?:\\([^()]{1,200}+\\)|\\{[^{}]{0,300}+\\}|[.:*]))*+";
	private static final Pattern REST = Pattern.compile(ASIDES + PURPOSE + ASIDES + "[\\]*\\s]*+");
	private static final int LONGEST = 400;

	private LoneLabel() {
	}

	/** @param block whose text is set, and whose number isn't known yet: a numbered label is a paragraph */
	static boolean isIn(Block block) {
		String text = block.getText();
		return text.length() <= LONGEST
				&& OptionLabel.first(block).filter(label -> REST.matcher(text).region(label.end(), text.length()).matches()).isPresent();
	}
}
