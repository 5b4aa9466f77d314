package kakko.benchmark.peers;

import java.util.List;
import java.util.regex.Pattern;

/** wdiff and dwdiff: the same marks, asked for by the same letters. */
final class MarkedWords extends CommandPeer {

	/** Not the marks they have by themselves: drafts are full of [ and {. */
	private static final Pattern CHANGED = Pattern.compile("(?s)<del>(.*?)</del>|<ins>(.*?)</ins>");

	private final String program;

	MarkedWords(String program) {
		this.program = program;
	}

	@Override
	String program() {
		return program;
	}

	@Override
	List<String> command(Work work) {
		return List.of(program, "-w", "<del>", "-x", "</del>", "-y", "<ins>", "-z", "</ins>", work.older().toString(), work.newer().toString());
	}

	@Override
	Answer answer(Work work, String output) {
		return Answer.words(CHANGED.matcher(output).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1)).map(String::strip)
				.filter(words -> !words.isEmpty()).mapToInt(words -> words.split("\\s+").length).sum());
	}
}
