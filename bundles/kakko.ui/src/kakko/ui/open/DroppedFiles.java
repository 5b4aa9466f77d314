package kakko.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Files and folders that are dropped from outside; they stay where they are. */
public final class DroppedFiles {

	private DroppedFiles() {
	}

	/** @param taker takes the drafts among what was dropped, and where that was; called while the other program still waits */
	public static void onto(Control control, BiConsumer<DropTargetEvent, List<Path>> taker) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] names) {
					taker.accept(event, DraftFiles.dropped(names));
				}
			}
		});
	}
}
