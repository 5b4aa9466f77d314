package kakko.ui.tracker;

import java.util.Optional;

import kakko.core.Comparison.BracketFate;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionFate;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Corrections;
import kakko.ui.NoticeLine;
import kakko.ui.Wording;
import kakko.ui.compare.correct.Answers;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.importing.Importing;

/** Puts right, where it is listed, what became of a bracket or an option at a step; or says what is missing. */
final class StepCorrection {

	private final Wording wording = Wording.ofWindow();
	private final kakko.report.Wording reported = kakko.report.Wording.in(wording.locale());
	private final Lives lives;
	private final Step step;
	private final NoticeLine notice;

	StepCorrection(Lives lives, Step step, NoticeLine notice) {
		this.lives = lives;
		this.step = step;
		this.notice = notice;
	}

	void was(Fate fate) {
		String missing = switch (fate) {
			case KEPT, EDITED -> "tracker.correct.two";
			case NEW, REOPENED -> "tracker.correct.newer";
			case ACCEPTED, REJECTED, DELETED -> "tracker.correct.older";
		};
		keep(wording.say("correct.bracket", reported.of(fate)), Answers.bracket((BracketFate) step.answer(), fate), missing);
	}

	void was(OptionOutcome outcome) {
		keep(wording.say("correct.option", reported.of(outcome)), Answers.option((OptionFate) step.answer(), outcome), "correct.option.cannot");
	}

	private void keep(String label, Optional<Corrections> corrections, String missing) {
		Optional<Correcting> correcting = lives.correcting(step.revision());
		if (correcting.isEmpty()) {
			Importing.offer(notice, wording.say("correct.noDossier"), lives.followed().drafts());
		} else if (corrections.isEmpty()) {
			notice.tell(wording.say(missing, lives.followed().labels().get(step.revision() - 1), lives.followed().labels().get(step.revision())), () -> true);
		} else {
			correcting.get().correct(label, corrections.get(), notice::tell);
		}
	}
}
