package kakko.ui.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.ui.appearance.Appearance;
import kakko.ui.dossiers.SampleHandler;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;
import kakko.ui.welcome.WelcomePage;

@ExtendWith(Window.class)
class SettingsDialogTest {

	@Test
	void theSizeOfTheTextIsChosen() throws Exception {
		int before = Appearance.textSize();
		Shell dialog = Screen.dialog("kakko.ui.settings");
		Screen.all(dialog, Spinner.class).findFirst().orElseThrow().setSelection(before + 3);
		Window.photograph("settings");
		Screen.press(dialog, "OK");
		assertEquals(before + 3, Appearance.textSize());
		Appearance.setTextSize(before);
	}

	@Test
	void colorsAreDarkOrLight() throws Exception {
		Shell dialog = Screen.dialog("kakko.ui.settings");
		Screen.button(dialog, Window.japanese() ? "明るい" : "Light").setSelection(false);
		Screen.button(dialog, Window.japanese() ? "暗い" : "Dark").setSelection(true);
		Screen.press(dialog, "OK");
		Window.until("the window is dark", Appearance::isDark);
		var sample = SampleHandler.sample();
		((DossiersView) Window.page().findView(DossiersView.ID)).reveal(sample, sample.dossier().getRevisions().getLast());
		WelcomePage.open(Window.page());
		Window.photograph("welcome-dark");
		Appearance.setDark(false);
		Window.until("the window is light", () -> !Appearance.isDark());
	}
}
