package kakko.ui.tracker;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;

import kakko.documents.sheet.Workbook.Sheet;
import kakko.report.lives.LifeColumn;
import kakko.report.lives.LifeRow;
import kakko.report.lives.LivesSheet;
import kakko.ui.NoticeLine;
import kakko.ui.PartAction;
import kakko.ui.Wording;
import kakko.ui.compare.CompareInput;
import kakko.ui.compare.correct.CorrectingMenu;
import kakko.ui.draft.DraftInput;
import kakko.ui.export.ExportFile;
import kakko.ui.export.ExportFile.Form;
import kakko.ui.export.WrittenNotice;
import kakko.ui.history.FollowingView;
import kakko.ui.history.HistoryPart;
import kakko.ui.open.DraftFiles;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;
import kakko.ui.spot.Spot.Kind;

/** Every bracket and option of the drafts in front through all revisions, a row each. */
public final class TrackerView extends FollowingView {

	public static final String ID = "kakko.ui.tracker";

	private final Wording wording = Wording.ofWindow();
	private final kakko.report.Wording reported = kakko.report.Wording.in(wording.locale());
	private final ShownRows rows = new ShownRows(reported);
	private HistoryPart<Lives> part;
	private TrackerBar bar;
	private WrittenNotice notice;
	private NoticeLine none;
	private LivesTable table;
	private Lives lives;
	private Spot spot;

	@Override
	public void createPartControl(Composite parent) {
		part = new HistoryPart<>(getSite(), parent, wording.say("tracker.empty"), (followed, history) -> Lives.of(followed, history, reported), this::show);
		Composite content = new Composite(part.pane(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		part.pane().setContent(content);
		bar = new TrackerBar(content, wording, this::narrow, this::export);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		notice = new WrittenNotice(content, wording, 1);
		none = new NoticeLine(content, 1, 1);
		part.pane().whenSaid(() -> setPartName(kind()));
		table = new LivesTable(content, rows, reported);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.widget());
		table.whenSelected(this::selected);
		table.whenOpened(this::open);
		begin(part, table.widget());
		menu();
		PartAction.undo(getSite(), getViewSite().getActionBars());
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		table.menu(menu);
		getSite().registerContextMenu(ID, menu, getSite().getSelectionProvider());
		getSite().registerContextMenu(CorrectingMenu.ID, menu, getSite().getSelectionProvider());
	}

	/** Opens the draft at what is selected. */
	void open() {
		Opening.spot(getSite().getPage(), spot);
	}

	/** For the step of which the selected cell tells, if it tells of one. */
	Optional<StepCorrection> correction() {
		return Optional.ofNullable(table.row()).flatMap(row -> Step.of(row, table.column())).map(step -> new StepCorrection(lives, step, notice));
	}

	private void show(Lives shown) {
		if (lives != null && !lives.followed().equals(shown.followed())) {
			table.follow(null, null);
			bar.anyFate();
		}
		lives = shown;
		notice.check();
		list();
		followSelected();
	}

	/** The user asks for others of those that are there. */
	private void narrow() {
		if (lives != null) {
			list();
		}
	}

	private void list() {
		LifeRow row = table.row();
		LifeColumn column = table.column();
		rows.filter(bar.filter());
		rows.show(lives.columns(), lives.of(bar.kind()));
		table.refresh(row, column);
		bar.count(rows.ofAnyFate(), rows.all());
		sayNone();
		setPartName(wording.say(bar.kind() == Kind.OPTION ? "tracker.name.options" : "tracker.name", lives.open(bar.kind())));
	}

	/** What the filters hide is said where no row is left. */
	private void sayNone() {
		if (rows.getRowCount() > 0) {
			none.hide();
		} else {
			none.tell(rows.all() == 0 ? wording.say("tracker.none", kind()) : wording.say(bar.nothing(), rows.all()), () -> true);
		}
	}

	private String kind() {
		return wording.say(bar.kind() == Kind.OPTION ? "tracker.options" : "tracker.brackets");
	}

	private void selected(LifeRow row, LifeColumn column) {
		int revision = column.kind() == LifeColumn.Kind.REVISION ? column.revision() : Lives.last(row);
		lives.history().seen(bar.kind(), row.life(), revision).or(() -> lives.history().spot(bar.kind(), row.life(), Lives.last(row))).ifPresent(seen -> {
			spot = seen;
			select(lives.history().stood(bar.kind(), row.life(), revision, inFront()).orElse(seen));
		});
	}

	/** The drafts that are read in the editor in front: what is gone is marked there where it stood. */
	private List<Path> inFront() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		return switch (editor == null ? null : editor.getEditorInput()) {
		case DraftInput draft -> List.of(draft.file());
		case CompareInput pair -> List.of(pair.from(), pair.to());
		case null, default -> List.of();
		};
	}

	@Override
	protected void follow(Spot followed) {
		spot = followed;
		if (lives == null || followed.kind() == Kind.PARAGRAPH) {
			return;
		}
		lives.history().life(followed).ifPresent(life -> {
			if (bar.kind() != followed.kind()) {
				if (followed.kind() == Kind.OPTION) {
					// the cursor stands in some option most of the time: brackets are what the user asked for
					return;
				}
				bar.setKind(followed.kind());
				list();
			}
			int revision = lives.history().drafts().indexOf(followed.draft());
			LifeColumn column = lives.columns().stream().filter(each -> each.revision() == revision).findFirst().orElseThrow();
			lives.of(bar.kind()).stream().filter(row -> row.life() == life).findFirst().ifPresent(row -> table.follow(row, column));
		});
	}

	private void export() {
		List<Form> forms = List.of(new Form(wording.say("tracker.export.excel"), "xlsx"), new Form(wording.say("tracker.export.csv"), "csv"));
		new ExportFile(getSite().getShell(), wording.say("tracker.export.title"), forms).ask(wording.say("tracker.export.file", DraftFiles.withoutEnding(lives.followed().title())), lives.followed().drafts()).ifPresent(this::export);
	}

	/** Rows and their order as the user sees them, with the section and the page of each. */
	public Job export(Path file) {
		Sheet sheet = LivesSheet.of(kind(), rows.columns(), rows.rows(), reported);
		String title = lives.followed().title();
		return notice.write(file, () -> ExportedLives.bytes(file, title, sheet));
	}

	@Override
	protected void dress() {
		table.dress();
	}

	/** What is shown: the table, its filters, or a sentence in their place. */
	public LivesTable table() {
		return table;
	}

	/** Why no row is listed; empty where some are. */
	public String none() {
		return none.words();
	}

	public WrittenNotice notice() {
		return notice;
	}

	public TrackerBar bar() {
		return bar;
	}
}
