package kakko.ui.draft.marks;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;

import kakko.core.Comparison;
import kakko.dossier.DossierFolder;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.Pending;
import kakko.ui.compare.text.Compared;
import kakko.ui.desk.Desk;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;

/**
 * Finds what differs in a draft from the revision before it, while the marks are wanted: off the window's thread, anew after
 * every parse, of a copy that isn't saved only when nothing was typed for a while.
 */
final class Differing {

	/** After the last parse, in milliseconds. */
	private static final int PAUSE = 600;

	private final DraftEditor editor;
	private final StyledText text;
	private final Consumer<Marks> found;
	private final Runnable nothing;
	private final Runnable pause = this::compareAsItStands;
	private final State wanted = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(ChangeMarks.COMMAND).getState(RegistryToggleState.STATE_ID);
	private Path older;
	/** The last question; an answer to an earlier one is for nobody. */
	private Pending<Marks> asked;
	/** Of the copy as it stood at the last pause; nobody else wants to know. */
	private Pending<Comparison> comparing;

	/**
	 * @param editor  with its controls; it ends with them
	 * @param found   takes what differs in the text that was parsed last
	 * @param nothing runs when there is no revision before it, or the marks aren't wanted
	 */
	Differing(DraftEditor editor, Consumer<Marks> found, Runnable nothing) {
		this.editor = editor;
		this.text = editor.text();
		this.found = found;
		this.nothing = nothing;
	}

	/** Begins, and goes on until the editor is closed. */
	void begin() {
		IStateListener switched = (state, before) -> learn();
		wanted.addListener(switched);
		Runnable stop = editor.whenParsed(parsed -> learn());
		Runnable stopWatching = Desk.get().whenChanged(this::changed);
		text.addDisposeListener(event -> {
			wanted.removeListener(switched);
			stop.run();
			stopWatching.run();
			cancel();
		});
	}

	private void changed(DossierFolder dossier) {
		if (editor.file().startsWith(dossier.folder())) {
			learn();
		}
	}

	private void learn() {
		older = isOn() ? DraftNames.before(editor.file()).orElse(null) : null;
		if (editor.parsed() == null) {
			return;
		}
		if (older == null) {
			cancel();
			nothing.run();
		} else if (editor.isDirty()) {
			text.getDisplay().timerExec(PAUSE, pause);
		} else {
			ask(Analyses.get().comparison(older, editor.file()));
		}
	}

	private boolean isOn() {
		return Boolean.TRUE.equals(wanted.getValue());
	}

	private void compareAsItStands() {
		if (!text.isDisposed() && older != null) {
			cancel();
			comparing = Analyses.get().comparison(older, editor.file(), editor.parsed().reading());
			ask(comparing);
		}
	}

	private void ask(Pending<Comparison> comparison) {
		ParsedDraft parsed = editor.parsed();
		Path from = older;
		Pending<Marks> question = comparison.made(compared -> Marks.of(new Compared(from, editor.file(), compared), parsed));
		asked = question;
		question.then(text, answer -> {
			if (asked == question && editor.parsed() == parsed) {
				found.accept(answer);
			}
		}, failure -> ILog.get().warn(failure.getMessage(), failure));
	}

	private void cancel() {
		asked = null;
		if (comparing != null) {
			comparing.cancel();
			comparing = null;
		}
	}
}
