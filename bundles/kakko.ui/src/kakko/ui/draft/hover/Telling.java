package kakko.ui.draft.hover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;

import kakko.core.Comparison;
import kakko.core.History.Life;
import kakko.core.Reading;
import kakko.lang.ide.hover.Hover;
import kakko.lang.ide.hover.Hovers;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.draft.DraftEditor;
import kakko.ui.history.Followed;
import kakko.ui.spot.Spot;

/** Puts in a few lines what a place of a draft is: its words and what they are, its way through the revisions, what it said before. */
final class Telling {

	private static final int LONGEST = 90;

	private final DraftEditor editor;
	private final Wording wording = Wording.ofWindow();

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
		spot.ifPresent(found -> text.strong(words(found, editor.parsed().reading())).words("  "));
		text.words(String.join(" · ", hover.lines()));
		spot.ifPresent(found -> history(text, found));
		return text;
	}

	private void history(HoverText text, Spot spot) {
		try {
			Followed followed = Followed.of(editor.file());
			DossierHistory history = followed.drafts().size() < 2 || editor.isDirty() ? null : Analyses.get().history(followed.drafts(), followed.title()).now(null);
			if (history != null) {
				history.life(spot).ifPresent(life -> course(text, spot, life, followed, history));
			}
		} catch (IOException damaged) {
			// the tree of dossiers says so to the user
			ILog.get().warn(damaged.getMessage(), damaged);
		}
	}

	private void course(HoverText text, Spot spot, Life life, Followed followed, DossierHistory history) {
		text.line();
		List<String> before = new ArrayList<>();
		String now = words(spot, editor.parsed().reading());
		for (int revision = life.birth(); revision < history.drafts().size(); revision++) {
			text.quiet(revision == life.birth() ? "" : " → ").words(followed.labels().get(revision) + " ");
			fate(text, spot.kind(), life, revision, history);
			Optional<Spot> there = history.spot(spot.kind(), life, revision);
			int at = revision;
			there.map(found -> words(found, history.revisions().get(at).reading())).filter(words -> !words.equals(now))
					.ifPresent(words -> before.add(followed.labels().get(at) + ": " + words));
		}
		if (!before.isEmpty()) {
			text.line().quiet(before.getLast());
		}
	}

	private void fate(HoverText text, Spot.Kind kind, Life life, int revision, DossierHistory history) {
		int told = revision == 0 ? -1 : life.fates().get(revision - 1);
		if (told >= 0) {
			Comparison step = history.history().steps().get(revision - 1);
			Enum<?> fate = kind == Spot.Kind.BRACKET ? step.brackets().get(told).fate() : step.options().get(told).fate();
			text.chip(kakko.report.Wording.in(wording.locale()).of(fate), text.fates().of(fate));
		}
	}

	private static String words(Spot spot, Reading reading) {
		String words = spot.kind() == Spot.Kind.BRACKET ? reading.text(reading.brackets().get(spot.index()))
				: (reading.options().get(spot.index()).label() + " " + reading.text(reading.options().get(spot.index()))).strip();
		int space = words.length() <= LONGEST ? -1 : words.lastIndexOf(' ', LONGEST);
		return words.length() <= LONGEST ? words : words.substring(0, space > 0 ? space : LONGEST) + "…";
	}
}
