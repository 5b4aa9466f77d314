package kakko.ui.draft;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;

import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.find.FindBar;

/** Shows a draft as text to read; nothing in it can be changed. */
public final class DraftEditor extends EditorPart {

	public static final String ID = "kakko.ui.draft";

	private final Wording wording = Wording.ofWindow();
	private Composite stack;
	private ReadingPane readingPane;
	private Composite paper;
	private PageView page;
	private FindBar findBar;
	private Reading reading;
	private Runnable stopListening;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		readingPane = new ReadingPane(stack, wording, getEditorInput().getName(), this::close);
		paper = new Composite(stack, SWT.NONE);
		paper.setLayout(FindBar.aboveText());
		page = new PageView(paper, Appearance.textSize());
		findBar = new FindBar(paper, page.widget(), wording);
		action(ActionFactory.COPY, page.widget()::copy);
		action(ActionFactory.SELECT_ALL, page.widget()::selectAll);
		stopListening = Appearance.whenChanged(() -> inWindow(ignored -> page.setPoints(Appearance.textSize()), null));
		show(readingPane);
		read();
	}

	private void read() {
		Consumer<Page> done = read -> inWindow(this::showPage, read);
		Consumer<String> failed = sentence -> inWindow(this::showFailure, sentence);
		reading = new Reading((DraftInput) getEditorInput(), wording, readingPane.progress(), done, failed);
		reading.schedule();
	}

	private void showPage(Page read) {
		page.show(read);
		show(paper);
		page.widget().setFocus();
	}

	private void showFailure(String sentence) {
		Shell window = getSite().getShell();
		String title = wording.say("cannotOpen", getEditorInput().getName());
		close();
		MessageDialog dialog = new MessageDialog(window, title, null, sentence, MessageDialog.ERROR, 0, wording.say("ok"));
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private void close() {
		getSite().getPage().closeEditor(this, false);
	}

	private void show(Composite front) {
		((StackLayout) stack.getLayout()).topControl = front;
		stack.layout();
	}

	/** An answer that comes after the editor was closed is for nobody. */
	private <T> void inWindow(Consumer<T> action, T argument) {
		stack.getDisplay().asyncExec(() -> {
			if (!stack.isDisposed()) {
				action.accept(argument);
			}
		});
	}

	private void action(ActionFactory factory, Runnable run) {
		getEditorSite().getActionBars().setGlobalActionHandler(factory.getId(), new Action() {
			@Override
			public void run() {
				run.run();
			}
		});
	}

	/** The words the user reads. */
	public StyledText text() {
		return page.widget();
	}

	public FindBar findBar() {
		return findBar;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == FindBar.class ? adapter.cast(findBar) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		(((StackLayout) stack.getLayout()).topControl == paper ? page.widget() : readingPane).setFocus();
	}

	@Override
	public void dispose() {
		if (reading != null) {
			reading.cancel();
			stopListening.run();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException("a received draft is never changed");
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a received draft is never changed");
	}
}
