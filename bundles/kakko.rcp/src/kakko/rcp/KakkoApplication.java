package kakko.rcp;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import kakko.ui.Wording;

/** Opens the workbench and stays until its window is closed. Where a window is open already, that one is asked to open the drafts. */
public final class KakkoApplication implements IApplication {

	private static final Duration PATIENCE = Duration.ofSeconds(6);

	@Override
	public Object start(IApplicationContext context) throws IOException, InterruptedException {
		Display.setAppName("Kakko");
		List<Path> drafts = drafts((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		Requests requests = new Requests(data().resolve("requests"));
		if (isOpenElsewhere()) {
			if (!requests.hand(drafts, PATIENCE)) {
				sayIsOpen();
			}
			return EXIT_OK;
		}
		return run(new KakkoAdvisor(requests, drafts));
	}

	private static Object run(KakkoAdvisor advisor) {
		Display display = PlatformUI.createDisplay();
		try {
			PlatformUI.createAndRunWorkbench(display, advisor);
			return EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	/** The files among what was written behind the command. */
	private static List<Path> drafts(String[] arguments) {
		return Stream.of(arguments).filter(argument -> !argument.startsWith("-")).map(Path::of).map(Path::toAbsolutePath).filter(Files::isRegularFile).toList();
	}

	private static Path data() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Where locks can't be had, as on some network drives, it counts as not open. */
	private static boolean isOpenElsewhere() {
		try {
			return !Platform.getInstanceLocation().lock();
		} catch (IOException cannotLock) {
			ILog.get().warn(cannotLock.getMessage(), cannotLock);
			return false;
		}
	}

	private static void sayIsOpen() {
		Splash.takeDown();
		Display display = PlatformUI.createDisplay();
		try {
			Wording wording = Wording.ofWindow();
			new MessageDialog(new Shell(display), WindowTitle.NAME, null, wording.say("isOpen"), MessageDialog.INFORMATION, 0, wording.say("ok")).open();
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
