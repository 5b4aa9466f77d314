package kakko.ui.draft.go;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;

/** To the next change, bookmark or problem of the draft in front, or to the one before; plugin.xml says of which, and whither. */
public final class NextHandler extends AbstractHandler implements IExecutableExtension {

	private String what;
	private boolean forward;

	@Override
	public void setInitializationData(IConfigurationElement element, String attribute, Object data) {
		String[] said = ((String) data).split("\\.");
		what = said[0];
		forward = "next".equals(said[1]);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		DraftEditor editor = (DraftEditor) HandlerUtil.getActiveEditor(event);
		boolean any = switch (what) {
		case "marks" -> editor.marks().go(forward);
		case "bookmarks" -> editor.bookmarks().go(forward);
		default -> editor.problems().go(forward);
		};
		if (!any) {
			editor.say(Wording.ofWindow().say(what + ".none"));
		}
		return null;
	}
}
