package kakko.ui.compare.choose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.Desk;
import kakko.ui.open.Opening;

/** Opens a comparison of what is at hand, or says why there is none. */
abstract class OpenComparison extends AbstractHandler {

	final Wording wording = Wording.ofWindow();

	@Override
	public final void setEnabled(Object context) {
		setBaseEnabled(fits(AtHand.drafts(context)));
	}

	/** Whether there may be something to compare; revisions before and after are looked for once it is chosen. */
	boolean fits(List<Path> drafts) {
		return drafts.stream().anyMatch(draft -> Desk.get().folderOf(draft).isPresent());
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		AtHand drafts = AtHand.of(event);
		Optional<CompareInput> chosen = choose(event, drafts);
		if (chosen.isPresent()) {
			Opening.comparison(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), chosen.get().from(), chosen.get().to());
		} else if (!whyNot(drafts).isEmpty()) {
			MessageDialog.openInformation(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), wording.say("compare.open"), whyNot(drafts));
		}
		return null;
	}

	abstract Optional<CompareInput> choose(ExecutionEvent event, AtHand drafts);

	/** A sentence for the user; empty where he knows. */
	abstract String whyNot(AtHand drafts);
}
