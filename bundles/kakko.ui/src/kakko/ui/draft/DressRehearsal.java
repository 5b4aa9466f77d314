package kakko.ui.draft;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

import kakko.ui.Wording;
import kakko.ui.analysis.PendingPane;
import kakko.ui.appearance.Appearance;
import kakko.ui.draft.DraftFonts.Face;
import kakko.ui.draft.problems.ProblemMarks;

/**
 * Makes the parts of a draft's editor once, in a window that is never shown, while the user still looks for his file: what Java and the
 * system do for the first time takes twice as long. A part at a time, and only while the user does nothing.
 */
public final class DressRehearsal {

	/** Milliseconds in which the window itself gets ready. */
	private static final int LATER = 3000;
	private static final int PAUSE = 60;
	/** Milliseconds without key or mouse. */
	private static final int CALM = 600;
	private static final int[] DOING = { SWT.KeyDown, SWT.MouseDown, SWT.MouseUp, SWT.MouseMove, SWT.MouseWheel };

	private final IWorkbenchPage page;
	private final Display display;
	private final Queue<Runnable> steps = new ArrayDeque<>();
	private final Listener doing = event -> done = System.currentTimeMillis();
	/** When the user did something last. */
	private long done;
	private Shell unseen;
	private StyledText text;
	private DraftEditor editor;
	private DraftRulers rulers;
	private DraftViewer viewer;

	public DressRehearsal(IWorkbenchPage page) {
		this.page = page;
		display = page.getWorkbenchWindow().getShell().getDisplay();
	}

	public void begin() {
		display.timerExec(LATER, this::first);
	}

	private void first() {
		unseen = new Shell(display, SWT.NO_TRIM);
		IntStream.of(DOING).forEach(type -> display.addFilter(type, doing));
		unseen.addDisposeListener(event -> IntStream.of(DOING).forEach(type -> display.removeFilter(type, doing)));
		plan();
		go();
	}

	private void plan() {
		steps.add(() -> text = new StyledText(unseen, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL));
		Stream.of(Face.values()).forEach(face -> steps.add(() -> set(face)));
		steps.add(() -> new PendingPane(unseen, Wording.ofWindow(), "", unseen::dispose));
		steps.add(() -> editor = new DraftEditor());
		steps.add(() -> rulers = new DraftRulers());
		steps.add(() -> viewer = new DraftViewer(unseen, rulers.margin(), rulers.overview()));
		steps.add(() -> rulers.install(viewer));
		steps.add(() -> viewer.configure(new DraftConfiguration(editor)));
		steps.add(() -> viewer.setDocument(new Document(), new AnnotationModel()));
		steps.add(() -> viewer.dress(Appearance.textSize(), false));
		steps.add(() -> new ProblemMarks(viewer, rulers.overview(), rulers.access()));
		steps.add(unseen::dispose);
	}

	private void set(Face face) {
		text.setFont(new DraftFonts(text, new LocalResourceManager(JFaceResources.getResources(), text), Appearance.textSize()).get(face));
	}

	private void go() {
		if (unseen.isDisposed()) {
			return;
		}
		if (opened()) {
			unseen.dispose();
		} else if (System.currentTimeMillis() - done < CALM) {
			display.timerExec(CALM, this::go);
		} else {
			steps.remove().run();
			display.timerExec(PAUSE, this::go);
		}
	}

	/** Whether a draft was opened meanwhile: the rehearsal is over. */
	private boolean opened() {
		return Stream.of(page.getEditorReferences()).map(IEditorReference::getId).anyMatch(DraftEditor.ID::equals);
	}
}
