package kakko.ui.draft.assist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;

import kakko.ui.Wording;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.draft.birth.Birth;
import kakko.ui.draft.problems.DraftProblems;
import kakko.ui.draft.problems.ProblemAnnotation;
import kakko.ui.draft.whatif.Decision;
import kakko.ui.spot.Spot;

/** What can be done about the bracket, the option and the problems at the caret. */
public final class QuickAssists implements IQuickAssistProcessor {

	private final DraftEditor editor;
	private final Wording wording = Wording.ofWindow();

	private QuickAssists(DraftEditor editor) {
		this.editor = editor;
	}

	public static IQuickAssistAssistant assistant(DraftEditor editor) {
		QuickAssistAssistant assistant = new QuickAssistAssistant();
		assistant.setQuickAssistProcessor(new QuickAssists(editor));
		assistant.enableColoredLabels(true);
		return assistant;
	}

	/** In the order in which they are offered. */
	public static List<Assist> at(DraftEditor editor) {
		return new QuickAssists(editor).assists();
	}

	private List<Assist> assists() {
		ParsedDraft parsed = editor.parsed();
		if (parsed == null || !editor.fresh()) {
			return List.of();
		}
		List<Assist> assists = new ArrayList<>();
		DraftProblems problems = editor.problems();
		problems.at(editor.caret()).forEach(problem -> problem.fixes()
				.forEach(fix -> assists.add(new Assist(fix.label(), problem.sentence(), () -> problems.fix(fix)))));
		Decision.at(parsed, editor.caret()).forEach(decision -> assists.add(
				new Assist(decision.label(parsed.reading(), wording), wording.say("whatIf.kind"), () -> decision.change(parsed, wording).make(editor))));
		editor.spot(editor.caret()).filter(spot -> spot.kind() != Spot.Kind.PARAGRAPH)
				.ifPresent(spot -> assists.add(new Assist(wording.say("birth"), "", () -> new Birth(editor).show(spot))));
		return assists;
	}

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		return assists().stream().map(assist -> new AssistEntry(assist, editor)).toArray(ICompletionProposal[]::new);
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof ProblemAnnotation problem && !problem.problem().fixes().isEmpty();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return !assists().isEmpty();
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
