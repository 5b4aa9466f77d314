package kakko.ui.importing;

import java.util.stream.Collectors;

import kakko.ui.Wording;

/** The beginning of a draft, as a user looks at it to see whether it was read well. */
final class Preview {

	private static final int PARAGRAPHS = 60;

	private Preview() {
	}

	static String of(Candidate candidate, Wording wording) {
		var blocks = candidate.document().draft().getBlocks();
		String beginning = blocks.stream().limit(PARAGRAPHS).map(block -> (block.getNumber() == null ? "" : block.getNumber() + " ") + block.getText()).collect(Collectors.joining("\n\n"));
		String rest = blocks.size() > PARAGRAPHS ? "\n\n" + wording.say("import.andMore", blocks.size() - PARAGRAPHS) : "";
		return candidate.figures().say(wording) + "\n\n" + beginning + rest;
	}
}
