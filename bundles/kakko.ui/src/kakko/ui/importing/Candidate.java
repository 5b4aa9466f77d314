package kakko.ui.importing;

import java.nio.file.Path;
import java.util.List;

import kakko.documents.LeftOut;
import kakko.documents.ReadChoices;
import kakko.documents.ReadChoices.TrackedChanges;
import kakko.documents.ReadDocument;
import kakko.dossier.Details;
import kakko.dossier.Notice;
import kakko.dossier.Notice.Kind;
import kakko.ui.figures.Figures;

/** A file that may become a revision: what was read from it, and what the user makes of that. Used in the window's thread. */
final class Candidate {

	enum State {
		READING, READ, UNREADABLE
	}

	private final Path file;
	private ReadChoices choices = ReadChoices.DEFAULT;
	private State state = State.READING;
	private String fault = "";
	private ReadDocument document;
	private Figures figures;
	private Details details;
	private boolean complete = true;
	private boolean wanted = true;
	private boolean changesTracked;
	private List<Notice> notices = List.of();

	Candidate(Path file) {
		this.file = file;
	}

	Path file() {
		return file;
	}

	String fileName() {
		return file.getFileName().toString();
	}

	ReadChoices choices() {
		return choices;
	}

	/** What to do with tracked changes from now on; the file is to be read again. */
	void choose(TrackedChanges changes) {
		choices = new ReadChoices(changes);
		state = State.READING;
	}

	State state() {
		return state;
	}

	void read(ReadDocument read, Figures counted) {
		document = read;
		figures = counted;
		state = State.READ;
		changesTracked |= read.leftOut().stream().map(LeftOut::reason).anyMatch(reason -> reason == LeftOut.Reason.TRACKED_DELETION || reason == LeftOut.Reason.TRACKED_INSERTION);
		if (details == null) {
			details = Details.found(read);
		}
	}

	void unreadable(String sentence) {
		fault = sentence;
		state = State.UNREADABLE;
		wanted = false;
	}

	/** Why it can't be read. */
	String fault() {
		return fault;
	}

	/** Null until it is read, and where it can't be. */
	ReadDocument document() {
		return document;
	}

	Figures figures() {
		return figures;
	}

	Details details() {
		return details;
	}

	void describe(Details entered) {
		details = entered;
		complete = true;
	}

	/** What the user entered can't be kept so. */
	void incomplete() {
		complete = false;
	}

	/** Whether the Word file has tracked changes, so that it can be read in two ways. */
	boolean hasTrackedChanges() {
		return changesTracked;
	}

	List<Notice> notices() {
		return notices;
	}

	/** A file that was received before isn't wanted again, unless the user says so. */
	void notice(List<Notice> found) {
		boolean before = isReceivedTwice();
		notices = List.copyOf(found);
		if (isReceivedTwice() && !before) {
			wanted = false;
		}
	}

	boolean isReceivedTwice() {
		return notices.stream().anyMatch(notice -> notice.kind() == Kind.SAME_FILE);
	}

	boolean isWanted() {
		return wanted;
	}

	void want(boolean want) {
		wanted = want && state != State.UNREADABLE;
	}

	/** Whether nothing stands in the way of taking it, should it be wanted. */
	boolean isReady() {
		return state == State.READ && complete;
	}
}
