package kakko.ui.draft.hover;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import kakko.lang.ide.hover.Hover;
import kakko.lang.ide.hover.Hovers;
import kakko.report.Shortened;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.draft.DraftEditor;
import kakko.ui.history.Followed;
import kakko.ui.history.Stage;
import kakko.ui.spot.Spot;

/** Puts in a few lines what a place of a draft is: its words and what they are, its way through the revisions, what it said before. */
final class Telling {

	private static final int LONGEST = 90;

	private final DraftEditor editor;
	private final Wording wording = Wording.ofWindow();
	private final kakko.report.Wording reported = kakko.report.Wording.in(wording.locale());

	Telling(DraftEditor editor) {
		this.editor = editor;
	}

	/** Nothing where there is nothing to be told, or while it isn't known yet. */
	Optional<Hover> at(int offset) {
		return editor.fresh() ? Hovers.at(editor.parsed().text(), offset, wording.locale()) : Optional.empty();
	}

	HoverText tell(Hover hover, int offset) {
		HoverText text = new HoverText(editor.text());
		Optional<Spot> spot = editor.spot(offset).filter(found -> found.kind() != Spot.Kind.PARAGRAPH);
		spot.ifPresent(found -> text.strong(words(found)).words("  "));
		text.words(String.join(" · ", hover.lines()));
		spot.ifPresent(found -> history(text, found));
		return text;
	}

	private void history(HoverText text, Spot spot) {
		try {
			Followed followed = Followed.of(editor.file());
			DossierHistory history = followed.drafts().size() < 2 || editor.isDirty() ? null : Analyses.get().history(followed.drafts(), followed.title()).now(null);
			if (history != null) {
				course(text, Stage.of(spot, followed, history), words(spot));
			}
		} catch (IOException damaged) {
			// the tree of dossiers says so to the user
			ILog.get().warn(damaged.getMessage(), damaged);
		}
	}

	private void course(HoverText text, List<Stage> stages, String now) {
		text.line();
		for (Stage stage : stages) {
			text.quiet(stage == stages.getFirst() ? "" : " → ").words(stage.label());
			stage.answer().ifPresentOrElse(answer -> text.chip(reported.of(answer.fate()) + kakko.report.Wording.sign(answer), text.fates().of(answer.fate())), () -> text.words(" "));
		}
		stages.reversed().stream().filter(stage -> stage.words().map(Telling::shortened).filter(words -> !words.equals(now)).isPresent()).findFirst()
				.ifPresent(stage -> text.line().quiet(reported.headed(stage.label(), shortened(stage.words().orElseThrow()))));
	}

	private String words(Spot spot) {
		return shortened(spot.words(editor.parsed().reading()));
	}

	private static String shortened(String words) {
		return Shortened.of(words, LONGEST);
	}
}
