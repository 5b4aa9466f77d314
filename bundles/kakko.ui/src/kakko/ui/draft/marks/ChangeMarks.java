package kakko.ui.draft.marks;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.State;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RegistryToggleState;

import kakko.core.Comparison;
import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Row;
import kakko.dossier.DossierFolder;
import kakko.ui.Wording;
import kakko.ui.analysis.Analyses;
import kakko.ui.analysis.Pending;
import kakko.ui.appearance.FateColours;
import kakko.ui.compare.text.Compared;
import kakko.ui.compare.text.Side;
import kakko.ui.desk.Desk;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.draft.marks.ShownMarks.Shown;
import kakko.ui.spot.Ring;

/** Keeps the marks of a draft at what differs from the revision before it; worked out off the window's thread, when nothing was typed for a while. */
public final class ChangeMarks {

	public static final String COMMAND = "kakko.ui.draft.marks";

	/** After the last parse, in milliseconds. */
	private static final int PAUSE = 600;

	private static final Set<Fate> DECIDED = EnumSet.of(Fate.ACCEPTED, Fate.REJECTED, Fate.NEW, Fate.REOPENED);

	/** Problems stand over changes. */
	private static final int LAYER = 3;

	private final DraftEditor editor;
	private final StyledText text;
	private final IVerticalRulerColumn bar = new ChangeBar(this);
	private final Runnable pause = this::compareAsItStands;
	private final State wanted = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND).getState(RegistryToggleState.STATE_ID);
	private final ShownMarks shown;
	private final Runnable known;
	private Marks marks;
	private Path older;
	/** The last question; an answer to an earlier one is for nobody. */
	private Pending<Marks> asked;
	/** Of the copy as it stood at the last pause; nobody else wants to know. */
	private Pending<Comparison> comparing;

	/**
	 * @param editor with its controls; the marks end with them
	 * @param known  runs when it is known for the first time what differs
	 */
	public ChangeMarks(DraftEditor editor, Runnable known) {
		this.editor = editor;
		this.known = known;
		this.text = editor.text();
		this.shown = new ShownMarks(editor.viewer().getAnnotationModel());
		editor.viewer().addVerticalRulerColumn(bar);
		IStateListener switched = (state, before) -> learn();
		wanted.addListener(switched);
		Runnable stop = editor.whenParsed(parsed -> learn());
		Runnable stopWatching = Desk.get().whenChanged(this::changed);
		text.addDisposeListener(event -> {
			wanted.removeListener(switched);
			stop.run();
			stopWatching.run();
			cancel();
		});
	}

	/** @param overview shows where in the whole the marks are */
	public void dress(IOverviewRuler overview) {
		for (Mark.Kind kind : Mark.Kind.values()) {
			overview.addAnnotationType(kind.type());
			overview.setAnnotationTypeLayer(kind.type(), LAYER);
			overview.setAnnotationTypeColor(kind.type(), kind.tone(FateColours.on(text.getBackground())).words());
		}
		overview.update();
		bar.redraw();
	}

	private void changed(DossierFolder dossier) {
		if (editor.file().startsWith(dossier.folder())) {
			learn();
		}
	}

	private void learn() {
		older = isOn() ? DraftNames.before(editor.file()).orElse(null) : null;
		if (editor.parsed() == null) {
			return;
		}
		if (older == null) {
			cancel();
			shown.show(List.of());
			bar.redraw();
		} else if (editor.isDirty()) {
			text.getDisplay().timerExec(PAUSE, pause);
		} else {
			ask(Analyses.get().comparison(older, editor.file()));
		}
	}

	private boolean isOn() {
		return Boolean.TRUE.equals(wanted.getValue());
	}

	private void compareAsItStands() {
		if (!text.isDisposed() && older != null) {
			cancel();
			comparing = Analyses.get().comparison(older, editor.file(), editor.parsed().reading());
			ask(comparing);
		}
	}

	private void ask(Pending<Comparison> comparison) {
		ParsedDraft parsed = editor.parsed();
		Path from = older;
		Pending<Marks> question = comparison.made(compared -> Marks.of(new Compared(from, editor.file(), compared), parsed));
		asked = question;
		question.then(text, found -> {
			if (asked == question && editor.parsed() == parsed) {
				show(found);
			}
		}, failure -> ILog.get().warn(failure.getMessage(), failure));
	}

	private void cancel() {
		asked = null;
		if (comparing != null) {
			comparing.cancel();
			comparing = null;
		}
	}

	private void show(Marks found) {
		boolean first = marks == null;
		marks = found;
		if (first) {
			known.run();
		}
		shown.show(found.all().stream().map(mark -> new Shown(mark, editor.shown(mark.place()))).toList());
		bar.redraw();
	}

	/**
	 * Beside a line as it is seen: its own, and of what is folded away behind it one sign that there is something.
	 *
	 * @param line of the document, in sight
	 */
	List<Shown> beside(int line) throws BadLocationException {
		IDocument document = editor.viewer().getDocument();
		int start = document.getLineOffset(line);
		int length = Math.max(1, document.getLineLength(line) - 1);
		List<Shown> own = shown.within(start, length);
		int next = JFaceTextUtil.widgetLine2ModelLine(editor.viewer(), JFaceTextUtil.modelLineToWidgetLine(editor.viewer(), line) + 1);
		int end = next < 0 || next >= document.getNumberOfLines() ? document.getLength() : document.getLineOffset(next);
		List<Shown> folded = end <= start + length + 1 ? List.of() : shown.within(start + length + 1, end - start - length - 1).stream().filter(mark -> !own.contains(mark)).toList();
		return Stream.concat(own.stream(), folded(folded).stream()).toList();
	}

	private static Optional<Shown> folded(List<Shown> away) {
		boolean alike = away.stream().map(mark -> mark.mark().kind()).distinct().count() == 1;
		List<Row> rows = away.stream().flatMap(mark -> mark.mark().rows().stream()).distinct().toList();
		return away.stream().findFirst().map(mark -> new Shown(new Mark(alike ? mark.mark().kind() : Mark.Kind.CHANGED, mark.place(), rows), mark.place()));
	}

	/** The last that are known. */
	Marks marks() {
		return marks;
	}

	/** How many brackets were decided since the revision before, and how many came; empty until it is known. */
	public String inNumbers() {
		if (marks == null || older == null) {
			return "";
		}
		Wording wording = Wording.ofWindow();
		kakko.report.Wording results = kakko.report.Wording.in(wording.locale());
		String fates = marks.compared().comparison().totals().fates().entrySet().stream().filter(fate -> DECIDED.contains(fate.getKey()) && fate.getValue() > 0)
				.map(fate -> wording.say("compare.count", fate.getValue(), results.of(fate.getKey()))).collect(Collectors.joining(" · "));
		return fates.isEmpty() ? "" : wording.say("marks.inNumbers", older(), fates);
	}

	/** What the user calls the revision before. */
	String older() {
		return DraftNames.of(marks.compared().file(Side.OLDER));
	}

	/**
	 * To the next change behind the caret, or to the one before it.
	 *
	 * @return whether there is any
	 */
	public boolean go(boolean forward) {
		Optional<Shown> next = new Ring<>(shown.all(), mark -> mark.place().start()).next(editor.caret(), forward);
		next.ifPresent(mark -> editor.point(mark.place()));
		return next.isPresent();
	}

	/** The marks in words, in the order of the text: what became of a line, and the line. */
	public List<String> spoken() {
		return shown.all().stream().map(mark -> Wording.ofWindow().say("marks." + mark.mark().kind()) + ": " + line(mark.place().start())).toList();
	}

	private String line(int offset) {
		String words = editor.viewer().getDocument().get();
		int end = words.indexOf('\n', offset);
		return words.substring(words.lastIndexOf('\n', offset) + 1, end < 0 ? words.length() : end);
	}

	/** What the user reads with the mouse on the bar beside a line of the document. */
	public String told(int line) {
		return new ChangeHover(this).getHoverInfo(editor.viewer(), line);
	}
}
