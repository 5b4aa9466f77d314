package kakko.ui;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class FrontEditorTest {

	private final List<IPartListener2> listening = new ArrayList<>();

	/** A window that opens with the user in another part says of its comparison only that it is visible: Review asked for one to be opened until it was clicked. */
	@Test
	void anEditorThatOnlyComesIntoSightIsToldOf(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("draft.txt"), "1. Invites [all] Parties;\n");
		List<IEditorPart> told = new ArrayList<>();
		Runnable end = FrontEditor.follow(quietPage(), told::add);
		IEditorPart editor = Window.page().openEditor(new DraftInput(file, "draft"), DraftEditor.ID);
		told.clear();
		listening.forEach(listener -> listener.partVisible(Window.page().getReference(editor)));
		Window.until("it is told of", () -> told.equals(List.of(editor)));
		end.run();
	}

	/** The page in the window, but that it tells its listeners nothing. */
	private IWorkbenchPage quietPage() {
		return (IWorkbenchPage) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { IWorkbenchPage.class },
				(page, method, args) -> method.getName().equals("addPartListener") ? listening.add((IPartListener2) args[0]) : method.invoke(Window.page(), args));
	}
}
