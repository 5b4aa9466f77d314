package kakko.ui.timeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import kakko.dossier.Details;
import kakko.dossier.VersionDate;
import kakko.model.dossiers.Revision;
import kakko.report.Shortened;
import kakko.ui.Wording;
import kakko.ui.desk.DraftNames;

/** What stands over the column of a revision: the day of its version over the time of day, or its name where it has no date. */
final class VersionHeads {

	private static final int DAY = 10;
	private static final int MINUTES = 16;
	private static final int LONGEST_NAME = 12;

	private final Wording wording;
	private final boolean oneYear;

	private VersionHeads(Wording wording, List<String> issued) {
		this.wording = wording;
		this.oneYear = issued.stream().filter(date -> !date.isEmpty()).map(date -> LocalDate.parse(date.substring(0, DAY)).getYear()).distinct().count() == 1;
	}

	/** One a revision, oldest first; called in the window's thread. */
	static List<String> of(Progress progress, Wording wording) {
		List<String> issued = new ArrayList<>();
		for (int revision = 0; revision < progress.revisions(); revision++) {
			issued.add(issued(progress.drafts().get(revision), progress.history().revisions().get(revision).reading().version()));
		}
		return of(issued, progress.followed().labels(), wording);
	}

	static List<String> of(List<String> issued, List<String> labels, Wording wording) {
		VersionHeads heads = new VersionHeads(wording, issued);
		List<String> said = new ArrayList<>();
		for (int revision = 0; revision < issued.size(); revision++) {
			said.add(issued.get(revision).isEmpty() ? Shortened.of(labels.get(revision), LONGEST_NAME) : heads.date(issued.get(revision)));
		}
		return said;
	}

	/** For an axis: the day, or for a further version of a day its time. */
	static List<String> onOneLine(List<String> heads) {
		List<String> lines = new ArrayList<>();
		String before = "";
		for (String head : heads) {
			String[] parts = head.split("\n");
			lines.add(parts.length > 1 && parts[0].equals(before) ? parts[1] : parts[0]);
			before = parts[0];
		}
		return lines;
	}

	/** As its user put it down, else as the draft prints it; empty for none. */
	private static String issued(Path draft, String printed) {
		String date = DraftNames.draft(draft).filter(Revision.class::isInstance).map(revision -> Details.of((Revision) revision).metadata().version()).orElse(printed);
		return VersionDate.isValid(date) ? date : "";
	}

	private String date(String issued) {
		String day = DateTimeFormatter.ofPattern(wording.say(oneYear ? "timeline.day" : "timeline.dayOfYear"), wording.locale()).format(LocalDate.parse(issued.substring(0, DAY)));
		return issued.length() < MINUTES ? day : day + "\n" + issued.substring(DAY + 1, MINUTES);
	}
}
