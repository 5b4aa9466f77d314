package kakko.ui.trouble;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;

import kakko.documents.UnreadableDocument;
import kakko.dossier.DossierRefusal;
import kakko.ui.Wording;

/** Something that went wrong, said in one calm sentence; what only an engineer reads can be copied. */
public final class Trouble {

	private static final int COPY = 1;

	private Trouble() {
	}

	/** What went wrong, to which file, and what to do. */
	public static String sentence(Throwable failure) {
		Wording wording = Wording.ofWindow();
		return switch (failure) {
		case UnreadableDocument unreadable -> unreadable.localizedMessage(wording.locale());
		case DossierRefusal refusal -> refusal.localizedMessage(wording.locale());
		case NoSuchFileException gone -> wording.say("notHere", gone.getFile());
		case IOException disk -> wording.say("trouble.disk", String.valueOf(disk.getMessage()));
		default -> wording.say("trouble.unexpected");
		};
	}

	/**
	 * Says it in a dialog that waits for nobody; the unexpected is also written into the log.
	 *
	 * @return the dialog
	 */
	public static Shell say(Shell shell, String title, Throwable failure) {
		boolean expected = failure instanceof UnreadableDocument || failure instanceof DossierRefusal;
		if (!expected) {
			ILog.get().error(title, failure);
		}
		Wording wording = Wording.ofWindow();
		String[] buttons = expected ? new String[] { wording.say("ok") } : new String[] { wording.say("ok"), wording.say("trouble.copy") };
		MessageDialog dialog = new MessageDialog(shell, title, null, sentence(failure), MessageDialog.WARNING, 0, buttons) {

			@Override
			protected void buttonPressed(int button) {
				if (button == COPY) {
					copy(getShell(), title, failure);
				} else {
					super.buttonPressed(button);
				}
			}
		};
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog.getShell();
	}

	private static void copy(Shell shell, String title, Throwable failure) {
		StringWriter details = new StringWriter();
		details.append(title).append('\n');
		failure.printStackTrace(new PrintWriter(details, true));
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		clipboard.setContents(new Object[] { details.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
