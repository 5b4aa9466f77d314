package kakko.ui.inspector;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;

import kakko.ui.PartAction;
import kakko.ui.SpokenName;
import kakko.ui.Wording;
import kakko.ui.analysis.DossierHistory;
import kakko.ui.appearance.Appearance;
import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;
import kakko.ui.history.Followed;
import kakko.ui.open.Opening;
import kakko.ui.history.FollowingView;
import kakko.ui.history.HistoryPart;
import kakko.ui.inspector.Account.Mark;
import kakko.ui.spot.Spot;
import kakko.ui.table.TableColours;

/** What is selected: its words, what stands against it, what became of it; to read, to copy, to go on from. */
public final class InspectorView extends FollowingView {

	public static final String ID = "kakko.ui.inspector";

	private record Known(Followed followed, DossierHistory history) {
	}

	private static final int MARGIN = 12;

	private final Wording wording = Wording.ofWindow();
	private HistoryPart<Known> part;
	private StyledText text;
	private Account account = new Account();
	private Known known;
	private Spot spot;

	@Override
	public void createPartControl(Composite parent) {
		part = new HistoryPart<>(getSite(), parent, wording.say("inspector.empty"), Known::new, this::know);
		Composite content = new Composite(part.pane(), SWT.NONE);
		content.setLayout(new FillLayout());
		part.pane().setContent(content);
		text = new StyledText(content, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		SpokenName.of(text, wording.say("inspector.name"));
		text.addListener(SWT.MouseUp, event -> goFrom(text.getSelectionCount() == 0 ? text.getOffsetAtPoint(new Point(event.x, event.y)) : -1));
		text.addListener(SWT.KeyDown, event -> goFrom(event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR ? text.getSelection().x : -1));
		new LinkKeys(text, () -> account.marks().stream().filter(mark -> mark.to() != null).toList());
		PartAction.set(getViewSite().getActionBars(), ActionFactory.COPY, text::copy);
		begin(part, text);
	}

	private void know(Known history) {
		known = history;
		tell();
		followSelected();
	}

	@Override
	protected void follow(Spot followed) {
		spot = followed;
		tell();
	}

	private void tell() {
		if (known != null) {
			Optional<Account> told = spot == null ? Optional.empty() : Told.of(spot, known.followed, known.history);
			account = told.orElseGet(() -> new Account().line(wording.say("inspector.empty")));
			text.setText(account.text());
			dress();
		}
	}

	@Override
	protected void dress() {
		text.setStyleRanges(account.marks().stream().map(this::style).toArray(StyleRange[]::new));
	}

	private StyleRange style(Mark mark) {
		StyleRange style = new StyleRange(mark.start(), mark.length(), null, null);
		style.fontStyle = mark.head() ? SWT.BOLD : SWT.NORMAL;
		if (mark.to() != null) {
			style.underline = true;
			style.foreground = TableColours.on(Appearance.ground()).cell();
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.data = mark.to();
		}
		if (mark.fate() != null) {
			Tone tone = FateColours.on(Appearance.ground()).of(mark.fate());
			style.background = tone.ground();
			style.foreground = tone.words();
		}
		return style;
	}

	private void goFrom(int offset) {
		account.marks().stream().filter(mark -> mark.to() != null && offset >= mark.start() && offset < mark.start() + mark.length()).findFirst().ifPresent(mark -> {
			Spot to = mark.to();
			select(to);
			Opening.spot(getSite().getPage(), to);
			follow(to);
		});
	}

	/** The text itself: Tab goes from link to link in it, Enter follows one. */
	public StyledText text() {
		return text;
	}

	/** What the user reads: of what is selected, or what to do. */
	public String told() {
		return sentence().isEmpty() ? text.getText() : sentence();
	}
}
