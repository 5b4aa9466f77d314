package kakko.ui.history;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartSite;

import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.analysis.Pending;
import kakko.ui.analysis.PendingPane;
import kakko.ui.trouble.Trouble;

/**
 * Keeps a part at the history of the drafts in front: asks for it, says so while it is worked out, hands on what the part
 * makes of it, or says what went wrong.
 *
 * @param <T> what the part shows
 */
public final class HistoryPart<T> {

	private final IWorkbenchPage page;
	private final UnsavedNote unsaved;
	private final SentencePane pane;
	private final BiFunction<Followed, DossierHistory, T> make;
	private final Consumer<T> show;
	private final String nothing;
	private final TextInFront front;
	private Pending<T> asked;

	/**
	 * @param nothing what the part says while no draft is in front
	 * @param make    what is shown of a history, made off the window's thread
	 */
	public HistoryPart(IWorkbenchPartSite site, Composite parent, String nothing, BiFunction<Followed, DossierHistory, T> make, Consumer<T> show) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		this.page = site.getPage();
		this.unsaved = new UnsavedNote(frame, page);
		this.pane = new SentencePane(frame);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
		this.nothing = nothing;
		this.make = make;
		this.show = show;
		this.front = new TextInFront(page, this::ask);
		pane.addDisposeListener(event -> front.stop());
	}

	/** Where the part puts what it shows. */
	public SentencePane pane() {
		return pane;
	}

	/** Whether a draft was changed in its editor since: what is selected there stands elsewhere in what is shown, if anywhere. */
	boolean isUnsaved(Path draft) {
		return unsaved.isAbout(draft);
	}

	/** What is said of that, empty where it isn't so. */
	String unsaved() {
		return unsaved.words();
	}

	/** To be called once the part has made its controls. */
	public void start() {
		pane.say(nothing);
		front.look();
	}

	private void ask(Followed followed) {
		Wording wording = Wording.ofWindow();
		unsaved.of(followed == null ? List.of() : followed.drafts());
		if (followed == null || followed.drafts().isEmpty()) {
			asked = null;
			pane.say(followed == null ? nothing : wording.say("history.none", followed.title()));
			return;
		}
		Pending<T> pending = Analyses.get().history(followed.drafts(), followed.title(), PendingPane.paintedIn(page.getActiveEditor())).made(history -> make.apply(followed, history));
		asked = pending;
		pane.wait(wording.say("history.following", followed.title()), pending);
		pending.then(pane, made -> ifAsked(pending, () -> {
			show.accept(made);
			pane.showContent();
		}), failure -> ifAsked(pending, () -> pane.say(Trouble.sentence(failure))));
	}

	/** An answer to an earlier question is for nobody. */
	private void ifAsked(Pending<T> pending, Runnable then) {
		if (pending == asked) {
			then.run();
		}
	}
}
