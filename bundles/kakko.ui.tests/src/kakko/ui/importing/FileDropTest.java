package kakko.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.desk.Desk;
import kakko.ui.dossiers.DossiersView;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

/** Files are dragged from another window onto the tree, with the pointer. */
@ExtendWith(Window.class)
class FileDropTest {

	@Test
	void filesThatAreDroppedOnADossierAreOfferedForIt(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("a.txt"), "1. [Invites][Urges] Parties to map seagrass meadows;\n");
		Desk.shelf().create("Mangroves");
		Desk.shelf().create("Seagrass");
		DossiersView view = (DossiersView) Window.page().showView(DossiersView.ID);
		view.look();
		Tree tree = view.tree().getTree();
		Window.until("the dossiers are shown", () -> tree.getItemCount() == 2);
		Shell source = source(file);
		Window.until("each dossier has a row of its own", () -> tree.getItem(1).getBounds().y >= tree.getItem(0).getBounds().y + tree.getItemHeight());
		drag(source.toDisplay(60, 60), () -> middle(tree, "Seagrass"));
		Window.until("the dialog is open", () -> Window.dialog() != null);
		Window.until("the file is read", () -> Screen.all(Window.dialog(), Table.class).anyMatch(table -> table.getItemCount() == 1));
		Window.until("the dossier is offered", () -> Screen.all(Window.dialog(), Combo.class).anyMatch(combo -> combo.getText().equals("Seagrass")));
		assertEquals("1. [Invites][Urges] Parties to map seagrass meadows;\n", Files.readString(file), "it stays where it was");
	}

	/** Where a dossier's row is now: what is above the tree comes and goes. */
	private static Point middle(Tree tree, String dossier) {
		Rectangle row = Arrays.stream(tree.getItems()).filter(item -> item.getText().contains(dossier)).findFirst().orElseThrow().getBounds();
		return tree.toDisplay(row.x + 20, row.y + row.height / 2);
	}

	private static Shell source(Path file) {
		Shell source = new Shell(Window.display(), SWT.NO_TRIM | SWT.ON_TOP);
		source.setBounds(700, 200, 120, 120);
		DragSource drag = new DragSource(source, DND.DROP_COPY);
		drag.setTransfer(FileTransfer.getInstance());
		drag.addDragListener(new DragSourceAdapter() {

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = new String[] { file.toString() };
			}
		});
		source.open();
		return source;
	}

	private static void drag(Point from, Supplier<Point> target) {
		move(from);
		button(SWT.MouseDown);
		int steps = 20;
		for (int step = 1; step <= steps; step++) {
			Point to = target.get();
			move(new Point(from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps));
		}
		// until the other side has said that it takes them
		for (int step = 0; step < steps; step++) {
			Point to = target.get();
			move(new Point(to.x + step % 2, to.y));
		}
		button(SWT.MouseUp);
	}

	private static void move(Point to) {
		Event event = new Event();
		event.type = SWT.MouseMove;
		event.x = to.x;
		event.y = to.y;
		Window.display().post(event);
		rest();
	}

	private static void button(int type) {
		Event event = new Event();
		event.type = type;
		event.button = 1;
		Window.display().post(event);
		rest();
	}

	/** The other window gets its turn. */
	private static void rest() {
		long end = System.nanoTime() + 40_000_000;
		Window.until("the pointer came to rest", () -> System.nanoTime() > end);
	}
}
