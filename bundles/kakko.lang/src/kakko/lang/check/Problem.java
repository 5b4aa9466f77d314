package kakko.lang.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import kakko.lang.edit.TextEdit;

/**
 * A place in a draft that somebody should look at.
 *
 * @param rule      id of the check that found it
 * @param paragraph index of the paragraph
 * @param start     in the paragraph's text ({@code Block.text}), UTF-16
 * @param end       exclusive
 * @param args      what the message of the rule names
 * @param fix       a change of the draft text that removes the problem, where there is one
 */
public record Problem(String rule, Severity severity, int paragraph, int start, int end, List<String> args, Optional<TextEdit> fix) {

	public enum Severity {
		/** A slip of form that changes what the text says. */
		WARNING,
		/** Often meant so. */
		HINT
	}

	public Problem {
		args = List.copyOf(args);
	}

	/** What is wrong, in one sentence. */
	public String message(Locale language) {
		return Messages.text(language, rule + ".message", args.toArray());
	}

	/** What its fix does, or empty where it has none. */
	public String fixLabel(Locale language) {
		return fix.isPresent() ? Messages.text(language, rule + ".fix") : "";
	}
}
