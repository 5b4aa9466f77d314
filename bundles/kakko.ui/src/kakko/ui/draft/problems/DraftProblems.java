package kakko.ui.draft.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IOverviewRuler;

import kakko.core.Reading.Paragraph;
import kakko.lang.ide.problems.DraftProblem;
import kakko.lang.ide.problems.Fix;
import kakko.lang.ide.problems.Problems;
import kakko.lang.place.Range;
import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.LastWish;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.draft.writing.Change;
import kakko.ui.spot.Ring;

/** What somebody should look at in the draft of one editor: worked out after each parse off the window's thread, marked in the text. */
public final class DraftProblems {

	/** @param of the text in which they stand */
	private record Found(ParsedDraft of, List<DraftProblem> problems) {
	}

	private final DraftEditor editor;
	private final ProblemMarks marks;
	private final LastWish<Found> work;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Found found;
	private DraftProblem current;

	/** Begins to look after each parse. */
	public DraftProblems(DraftEditor editor, IOverviewRuler overview, IAnnotationAccess access) {
		this.editor = editor;
		Wording wording = Wording.ofWindow();
		marks = new ProblemMarks(editor.viewer(), overview, access);
		work = new LastWish<>(wording.say("problems"), editor.text(), this::learn);
		Locale language = wording.locale();
		editor.whenParsed(parsed -> work.want(() -> new Found(parsed, Problems.of(parsed.text(), language))));
	}

	private void learn(Found looked) {
		// another parse has come meanwhile: its problems are on their way
		if (looked.of == editor.parsed()) {
			found = looked;
			marks.learn(looked.problems);
			listeners.forEach(Runnable::run);
		}
	}

	/** Whether the draft has been looked through. */
	public boolean isKnown() {
		return found != null;
	}

	/** In the order of the text. */
	public List<DraftProblem> all() {
		return found == null ? List.of() : found.problems;
	}

	/**
	 * Tells whenever they were looked for anew, in the window's thread.
	 *
	 * @return what ends it
	 */
	public Runnable whenFound(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/** Those at a place of the text as it is shown now. */
	public List<DraftProblem> at(int caret) {
		return all().stream().filter(problem -> marks.shown(problem).filter(place -> place.offset <= caret && caret <= place.offset + place.length).isPresent()).toList();
	}

	/** What people call the paragraph, and its page where that is known. */
	public String place(DraftProblem problem, Wording wording) {
		Paragraph paragraph = found.of.reading().paragraphs().get(problem.paragraph());
		return paragraph.page() > 0 ? wording.say("problems.placeAndPage", paragraph.name(), paragraph.page()) : paragraph.name();
	}

	/** Brings it into sight, with the caret there. */
	public void show(DraftProblem problem) {
		marks.shown(problem).ifPresent(place -> {
			current = problem;
			editor.point(new Range(place.offset, place.offset + place.length));
			editor.say(problem.sentence());
		});
	}

	/**
	 * To the next one behind the caret, or to the one before it.
	 *
	 * @return whether there is any
	 */
	public boolean go(boolean forward) {
		Optional<DraftProblem> next = next(all().stream().filter(problem -> marks.shown(problem).isPresent()).toList(), forward);
		next.ifPresent(this::show);
		return next.isPresent();
	}

	private Optional<DraftProblem> next(List<DraftProblem> shown, boolean forward) {
		List<DraftProblem> order = forward ? shown : shown.reversed();
		int here = order.indexOf(current);
		// others may stand at the very same place
		return here >= 0 && start(current) == editor.caret() ? Optional.of(order.get((here + 1) % order.size())) : new Ring<>(shown, this::start).next(editor.caret(), forward);
	}

	private int start(DraftProblem shown) {
		return marks.shown(shown).orElseThrow().offset;
	}

	/** Makes a way out of a problem come true. */
	public void fix(Fix fix) {
		new Change(fix.label(), found.of, fix.edits()).make(editor);
	}
}
