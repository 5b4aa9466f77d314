package kakko.ui.compare.commands;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.core.Aspect;
import kakko.report.ComparisonReport;
import kakko.report.Selection;
import kakko.ui.Wording;
import kakko.ui.compare.CompareEditor;
import kakko.ui.compare.CompareInput;
import kakko.ui.compare.text.Filter;
import kakko.ui.desk.DraftNames;
import kakko.ui.export.ExportFile;
import kakko.ui.open.DraftFiles;

/** Writes the comparison in front to a file; the command says in which form. */
public final class ExportComparisonHandler extends CompareHandler {

	static final String FORM = "kakko.ui.compare.export.form";
	private static final int WHAT_IS_SHOWN = 1;
	private static final int CANCEL = 2;

	private final Wording wording = Wording.ofWindow();

	@Override
	void run(CompareEditor editor, ExecutionEvent event) {
		ComparisonReport form = ComparisonReport.valueOf(event.getParameter(FORM));
		Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
		selection(shell, editor, form).ifPresent(selection -> target(shell, form).ask(proposed(editor.input()), List.of(editor.input().to(), editor.input().from()))
				.ifPresent(file -> export(editor, selection, form, file)));
	}

	/** Writes it to a file, and says where it went. */
	public static void export(CompareEditor editor, Selection selection, ComparisonReport form, Path file) {
		List<String> names = List.of(DraftNames.received(editor.input().from()), DraftNames.received(editor.input().to()));
		editor.pane().write(file, () -> form.write(selection, names, Wording.ofWindow().locale()));
	}

	private String proposed(CompareInput drafts) {
		return wording.say("export.proposed", DraftFiles.withoutEnding(DraftNames.of(drafts.from())), DraftFiles.withoutEnding(DraftNames.of(drafts.to())));
	}

	private ExportFile target(Shell shell, ComparisonReport form) {
		String name = wording.say("compare.export." + form.name().toLowerCase(Locale.ROOT));
		return new ExportFile(shell, name, List.of(new ExportFile.Form(name, form.extension())));
	}

	/** Everything, unless something is looked for alone and the user wants that. */
	private Optional<Selection> selection(Shell shell, CompareEditor editor, ComparisonReport form) {
		Set<Aspect> only = EnumSet.noneOf(Aspect.class);
		editor.pane().filters().stream().map(Filter::aspects).forEach(only::addAll);
		int answer = only.isEmpty() || !form.selects() ? IDialogConstants.OK_ID : ask(shell);
		return answer == CANCEL || answer < 0 ? Optional.empty()
				: Optional.of(Selection.of(editor.pane().compared().comparison(), answer == WHAT_IS_SHOWN ? only : Set.of()));
	}

	private int ask(Shell shell) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, wording.say("compare.export.what"), wording.say("compare.export.which"), 0,
				wording.say("compare.export.all"), wording.say("compare.export.shown"), wording.say("cancel"));
	}
}
