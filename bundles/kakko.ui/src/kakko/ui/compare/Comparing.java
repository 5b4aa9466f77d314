package kakko.ui.compare;

import java.util.function.Consumer;

import kakko.core.Comparison;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.Pending;
import kakko.ui.analysis.PendingPane;
import kakko.ui.compare.correct.Correcting;
import kakko.ui.compare.text.Compared;

/** Finds out what became of one draft in another, again whenever something between the two was put right by hand; the last question counts. */
final class Comparing {

	private final CompareInput drafts;
	private final PendingPane pane;
	private final Consumer<Compared> done;
	private final Consumer<Throwable> failed;
	private Pending<Comparison> pending;
	private Compared compared;
	private String known = "";

	/** @param pane shows how far it is */
	Comparing(CompareInput drafts, PendingPane pane, Consumer<Compared> done, Consumer<Throwable> failed) {
		this.drafts = drafts;
		this.pane = pane;
		this.done = done;
		this.failed = failed;
	}

	void begin() {
		begin(Analyses.get().comparison(drafts.from(), drafts.to()));
	}

	/** The user comes back: one of the two may have been written since. */
	void lookAgain() {
		Pending<Comparison> now = Analyses.get().comparison(drafts.from(), drafts.to());
		if (now != pending) {
			begin(now);
		}
	}

	private void begin(Pending<Comparison> asked) {
		pending = asked;
		known = byHand();
		pane.watch(asked);
		asked.then(pane, comparison -> {
			if (asked == pending) {
				know(new Compared(drafts.from(), drafts.to(), comparison));
			}
		}, failed);
	}

	private void know(Compared found) {
		compared = found;
		known = byHand();
		done.accept(found);
	}

	/** A dossier changed. */
	void changed() {
		if (compared != null && !byHand().equals(known)) {
			begin();
		}
	}

	private String byHand() {
		return compared == null ? "" : Correcting.in(compared).map(Correcting::state).orElse("");
	}

	void cancel() {
		pending.cancel();
	}
}
