package kakko.benchmark.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code git diff --word-diff}; its moves come from a second run with {@code --color-moved}, whose time isn't counted. */
final class GitWords extends CommandPeer {

	/** How git paints the older place of a moved line: bold magenta. */
	private static final Pattern MOVED_AWAY = Pattern.compile("(?m)^\\x1b\\[1;35m-(.*?)\\x1b");

	@Override
	String program() {
		return "git";
	}

	@Override
	List<String> command(Work work) {
		return List.of("git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", work.older().toString(), work.newer().toString());
	}

	@Override
	Answer answer(Work work, String output) throws Exception {
		int changed = output.lines().filter(line -> line.startsWith("+") && !line.startsWith("+++ ") || line.startsWith("-") && !line.startsWith("--- "))
				.mapToInt(line -> line.substring(1).strip().isEmpty() ? 0 : line.substring(1).strip().split("\\s+").length).sum();
		return new Answer(changed, null, moved(work));
	}

	private static List<Integer> moved(Work work) throws Exception {
		Path output = Files.createTempFile(work.folder(), "moved", ".out");
		Commands.run(List.of("git", "diff", "--no-index", "--color=always", "--color-moved=plain", work.older().toString(), work.newer().toString()), output);
		List<Integer> moved = new ArrayList<>();
		MOVED_AWAY.matcher(Files.readString(output)).results().map(found -> work.from().indexOf(found.group(1))).filter(at -> at >= 0).forEach(moved::add);
		return moved;
	}
}
