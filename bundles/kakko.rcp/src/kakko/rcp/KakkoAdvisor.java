package kakko.rcp;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;

import kakko.ui.analysis.Rehearsal;
import kakko.ui.appearance.PlainColours;
import kakko.ui.draft.DressRehearsal;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.open.Opening;

/** The workbench reopens as it was left, opens what it is asked to, and says calmly what goes wrong. */
final class KakkoAdvisor extends WorkbenchAdvisor {

	private final Requests requests;
	private final List<Path> drafts;

	/** @param drafts to be opened at once */
	KakkoAdvisor(Requests requests, List<Path> drafts) {
		this.requests = requests;
		this.drafts = drafts;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		PlainColours.keepInDialogs(configurer.getWorkbench().getDisplay());
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return DraftsPerspective.ID;
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new KakkoWindow(configurer);
	}

	@Override
	public void postStartup() {
		open(drafts);
		new Rehearsal(ParsedDraft::of).begin();
		new DressRehearsal(page()).begin();
		requests.take(asked -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			comeToFront();
			open(asked);
		}));
	}

	private static void open(List<Path> files) {
		files.forEach(file -> Opening.draft(page(), file));
	}

	private static void comeToFront() {
		Shell window = page().getWorkbenchWindow().getShell();
		window.setMinimized(false);
		window.forceActive();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	@Override
	public void eventLoopException(Throwable failure) {
		TroubleDialogs.unexpected(failure);
	}

	@Override
	public AbstractStatusHandler getWorkbenchErrorHandler() {
		return new TroubleDialogs();
	}
}
