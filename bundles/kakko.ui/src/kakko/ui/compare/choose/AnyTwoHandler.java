package kakko.ui.compare.choose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.compare.CompareInput;

/** Two drafts of the user's choice, of the dossier or from anywhere. */
public final class AnyTwoHandler extends OpenComparison {

	@Override
	boolean fits(List<Path> drafts) {
		return true;
	}

	@Override
	Optional<CompareInput> choose(ExecutionEvent event, AtHand drafts) {
		AnyTwoDialog dialog = new AnyTwoDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), wording, drafts);
		return dialog.open() == Window.OK ? Optional.of(dialog.chosen()) : Optional.empty();
	}

	@Override
	String whyNot(AtHand drafts) {
		return "";
	}
}
