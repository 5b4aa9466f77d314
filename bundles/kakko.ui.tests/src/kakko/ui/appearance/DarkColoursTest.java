package kakko.ui.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.dossier.DossierFolder;
import kakko.ui.compare.CompareEditor;
import kakko.ui.dossiers.SampleHandler;
import kakko.ui.open.Opening;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;
import kakko.ui.tracker.TrackerView;
import kakko.ui.welcome.WelcomePage;

/** Dark colours are switched on and off in the window as it stands: nothing keeps those of before. */
@ExtendWith(Window.class)
class DarkColoursTest {

	@AfterEach
	void light() {
		turn(false);
	}

	@Test
	void wordsOfThePageAtTheBeginningAreReadInLightColoursAfterDarkOnes() {
		WelcomePage.open(Window.page());
		assertReadInBoth();
		Window.photograph("welcome-light-again");
	}

	@Test
	void wordsOfAComparisonAndThePartsAroundItAreReadInLightColoursAfterDarkOnes() throws Exception {
		DossierFolder sample = SampleHandler.sample();
		List<Path> drafts = sample.dossier().getRevisions().stream().map(sample::draft).toList();
		Opening.comparison(Window.page(), drafts.get(0), drafts.get(1));
		Window.until("they are compared", () -> Window.page().getActiveEditor() instanceof CompareEditor compared && compared.pane().compared() != null);
		TrackerView tracker = (TrackerView) Window.page().showView(TrackerView.ID);
		Window.until("the brackets are followed", () -> tracker.sentence().isEmpty() && tracker.table().rows().getRowCount() > 3);
		assertReadInBoth();
		Window.photograph("compare-light-again");
	}

	private static void assertReadInBoth() {
		assertEquals(List.of(), unread(), "as it begins");
		for (int round = 1; round <= 2; round++) {
			turn(true);
			assertEquals(List.of(), unread(), "in dark colours, round " + round);
			turn(false);
			assertEquals(List.of(), unread(), "in light colours again, round " + round);
		}
	}

	/** Parts change one after the other, a moment after they have heard of it. */
	private static void turn(boolean dark) {
		Appearance.setDark(dark);
		Window.until(dark ? "the window is dark" : "the window is light", () -> Appearance.isDark() == dark && Ground.isDark(Window.shell().getBackground()) == dark);
		Window.tell();
	}

	/** A bar of progress has no words. */
	private static List<String> unread() {
		return Screen.all(Window.shell(), Control.class).filter(control -> control.isEnabled() && !(control instanceof ProgressIndicator)).filter(control -> !Contrast.isRead(control.getForeground(), control.getBackground()))
				.map(control -> control + " " + control.getForeground() + " on " + control.getBackground()).toList();
	}
}
