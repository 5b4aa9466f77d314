package kakko.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import kakko.ui.dossiers.DossiersView;

/** The real window, as a test sees and waits for it; every test leaves it without editors and dialogs. */
public final class Window implements BeforeEachCallback, AfterEachCallback {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	private static final Duration LONGEST = Duration.ofMillis(1500);
	private static final Duration MOMENT = Duration.ofMillis(300);

	/** Every test has an empty shelf of its own for its dossiers, and the window in front, which a dialog of the test before may have left behind. */
	@Override
	public void beforeEach(ExtensionContext context) throws IOException {
		page().closeAllEditors(false);
		shell().forceActive();
		Path shelf = Files.createDirectories(Path.of("target", "shelves").toAbsolutePath());
		System.setProperty("kakko.dossiers", Files.createTempDirectory(shelf, "shelf").toString());
		if (page().findView(DossiersView.ID) instanceof DossiersView dossiers) {
			dossiers.look();
		}
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Stream.of(display().getShells()).filter(shell -> !shell.isDisposed() && shell != shell()).forEach(Shell::close);
		page().closeAllEditors(false);
	}

	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	public static Shell shell() {
		return page().getWorkbenchWindow().getShell();
	}

	/** Makes it as large as a screen of so many pixels; on one that is smaller, as large as it can be. */
	public static void fillScreenOf(int width, int height) {
		Rectangle screen = display().getBounds();
		shell().setMaximized(false);
		shell().setBounds(0, 0, Math.min(width, screen.width), Math.min(height, screen.height));
	}

	/** As large as the screen of a small laptop, whatever the test before needed. */
	public static void fillSmallScreen() {
		fillScreenOf(1366, 768);
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static boolean japanese() {
		return Locale.of(Platform.getNL()).getLanguage().startsWith("ja");
	}

	/** Lets the window live until something holds. */
	public static void until(String what, BooleanSupplier holds) {
		Instant end = Instant.now().plus(PATIENCE);
		while (!holds.getAsBoolean()) {
			if (Instant.now().isAfter(end)) {
				photograph("failed");
				fail("waited in vain until " + what);
			}
			if (!display().readAndDispatch()) {
				display().timerExec(20, () -> {
					// ends the sleep
				});
				display().sleep();
			}
		}
	}

	/** Until the window has told everybody what it has to tell. */
	public static void tell() {
		while (display().readAndDispatch()) {
			// one thing more was told
		}
	}

	/** Saves the window and the dialogs over it as target/screenshots/NAME-LANGUAGE.png. */
	public static void photograph(String name) {
		settle();
		Rectangle seen = seen();
		Image image = new Image(display(), seen.width, seen.height);
		GC gc = new GC(display());
		try {
			gc.copyArea(image, seen.x, seen.y);
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			Path file = Path.of("target", "screenshots", name + (japanese() ? "-ja" : "-en") + ".png");
			Files.createDirectories(file.getParent());
			loader.save(file.toString(), SWT.IMAGE_PNG);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** A dialog over the window, if one is open. */
	public static Shell dialog() {
		return Arrays.stream(display().getShells()).filter(shell -> shell != shell() && shell.isVisible() && !shell.getText().isEmpty()).findFirst().orElse(null);
	}

	private static Rectangle seen() {
		Rectangle seen = Arrays.stream(display().getShells()).filter(Shell::isVisible).map(Shell::getBounds).reduce(Rectangle::union).orElseThrow();
		return seen.intersection(display().getBounds());
	}

	/** Until nothing has happened for a moment. */
	private static void settle() {
		Instant end = Instant.now().plus(LONGEST);
		Instant calm = Instant.now().plus(MOMENT);
		while (Instant.now().isBefore(calm) && Instant.now().isBefore(end)) {
			if (display().readAndDispatch()) {
				calm = Instant.now().plus(MOMENT);
			} else {
				Thread.onSpinWait();
			}
		}
	}
}
