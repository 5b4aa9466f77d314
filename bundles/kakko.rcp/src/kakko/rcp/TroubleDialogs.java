package kakko.rcp;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;

import kakko.ui.trouble.Trouble;

/** Says what nobody expected in one sentence, once at a time. */
final class TroubleDialogs extends AbstractStatusHandler {

	private static boolean saying;

	@Override
	public void handle(StatusAdapter adapter, int style) {
		IStatus status = adapter.getStatus();
		if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() == IStatus.ERROR) {
			Throwable failure = status.getException() == null ? new IllegalStateException(status.getMessage()) : status.getException();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> unexpected(failure));
		} else if ((style & StatusManager.LOG) != 0) {
			ILog.get().log(status);
		}
	}

	/** In the window's thread. */
	static void unexpected(Throwable failure) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (saying || window == null || failure instanceof OperationCanceledException) {
			ILog.get().error(failure.getMessage(), failure);
			return;
		}
		saying = true;
		Shell shell = window.getShell();
		Trouble.say(shell, WindowTitle.NAME, failure).addDisposeListener(closed -> saying = false);
	}
}
