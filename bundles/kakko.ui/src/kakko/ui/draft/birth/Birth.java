package kakko.ui.draft.birth;

import java.io.IOException;
import java.util.stream.IntStream;

import kakko.core.History.Life;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.history.Followed;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;
import kakko.ui.trouble.Trouble;

/** Where a bracket or an option stood first: goes there, as soon as the brackets have been followed through all revisions. */
public final class Birth {

	private final DraftEditor editor;
	private final Wording wording = Wording.ofWindow();

	public Birth(DraftEditor editor) {
		this.editor = editor;
	}

	/** Of a bracket or an option; a copy must be saved for that, since it is the files that are followed. */
	public void show(Spot spot) {
		if (editor.isDirty()) {
			editor.say(wording.say("birth.unsaved"));
			return;
		}
		try {
			Followed followed = Followed.of(editor.file());
			editor.say(wording.say("history.following", followed.title()));
			Analyses.get().history(followed.drafts(), followed.title()).then(editor.text(), history -> show(spot, history), this::fail);
		} catch (IOException damaged) {
			fail(damaged);
		}
	}

	private void show(Spot spot, DossierHistory history) {
		history.life(spot).ifPresentOrElse(life -> go(first(spot, life, history), spot), () -> editor.say(wording.say("birth.unknown")));
	}

	private static Spot first(Spot spot, Life life, DossierHistory history) {
		return IntStream.range(0, history.drafts().size()).mapToObj(revision -> history.spot(spot.kind(), life, revision)).flatMap(stands -> stands.stream()).findFirst().orElseThrow();
	}

	private void go(Spot born, Spot from) {
		String name = DraftNames.of(born.draft());
		if (born.draft().equals(from.draft())) {
			editor.say(wording.say("birth.here", name));
		} else {
			Opening.spot(editor.getSite().getPage(), born);
			if (editor.getSite().getPage().getActiveEditor() instanceof DraftEditor opened) {
				opened.whenFresh(read -> opened.say(wording.say("birth.there", name)));
			}
		}
	}

	private void fail(Throwable failure) {
		Trouble.say(editor.getSite().getShell(), wording.say("birth"), failure);
	}
}
