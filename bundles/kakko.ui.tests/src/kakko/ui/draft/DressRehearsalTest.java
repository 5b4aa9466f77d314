package kakko.ui.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class DressRehearsalTest {

	private final List<Shell> before = List.of(Window.display().getShells());

	@Test
	void nobodySeesItAndNothingIsLeftOfIt() {
		Control focus = Window.display().getFocusControl();
		new DressRehearsal(Window.page()).begin();
		Window.until("a text is made", () -> unseen().filter(shell -> shell.getChildren().length > 0).isPresent());
		Shell unseen = unseen().orElseThrow();
		assertFalse(unseen.isVisible());
		Window.until("it is over", unseen::isDisposed);
		assertEquals(focus, Window.display().getFocusControl());
	}

	private Optional<Shell> unseen() {
		return Stream.of(Window.display().getShells()).filter(shell -> !before.contains(shell)).findFirst();
	}
}
