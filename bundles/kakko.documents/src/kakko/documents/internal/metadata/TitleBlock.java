package kakko.documents.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The title: what stands between the agenda item and the version in the title block, or the first real line of the text. */
final class TitleBlock {

	private static final Pattern KIND_OF_PAPER = Pattern.compile(
			"(?i)(advanced?,? un(?:edited|official).*|(?:draft )?(?:text|decision|conclusions?)(?: -/.*| on)?|on|united nations|english only|original: .*|distr\\.?.*|limited|general|page \\d+|\\d+( of \\d+)?|re-?issued.*|draft)\\*?");
	private static final int LONGEST = 300;

	private TitleBlock() {
	}

	static String title(List<String> headerLines, List<String> firstLines) {
		String fromHeader = String.join(": ", behindAgendaItem(headerLines));
		return !fromHeader.isEmpty() ? fromHeader : firstLines.stream().map(String::strip).filter(TitleBlock::canBeTitle).findFirst().orElse("");
	}

	/** The running head repeats the agenda item without a title behind it. */
	private static List<String> behindAgendaItem(List<String> lines) {
		List<String> title = new ArrayList<>();
		boolean behind = false;
		for (String line : lines) {
			if (MetadataFinder.saysWhatItIs(line)) {
				if (!title.isEmpty()) {
					break;
				}
				behind = true;
			} else if (behind && canBeTitle(line)) {
				title.add(line.strip());
			}
		}
		return title;
	}

	private static boolean canBeTitle(String line) {
		return !line.isBlank() && line.length() <= LONGEST && !KIND_OF_PAPER.matcher(line.strip()).matches() && !MetadataFinder.saysWhatItIs(line)
				&& line.codePoints().anyMatch(Character::isLetter);
	}
}
