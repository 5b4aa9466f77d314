package kakko.ui.timeline;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;

import kakko.report.timeline.TimelineSheet;
import kakko.ui.PartAction;
import kakko.ui.Wording;
import kakko.ui.appearance.Appearance;
import kakko.ui.figures.Figures;
import kakko.ui.history.FollowingView;
import kakko.ui.history.HistoryPart;
import kakko.ui.open.Opening;
import kakko.ui.spot.Spot;

/** How much of the drafts in front was open in each revision: the whole as lines, sections as a heat map; each leads to the text. */
public final class TimelineView extends FollowingView {

	public static final String ID = "kakko.ui.timeline";

	private static final int[] CHART_TO_MAP = { 40, 60 };

	private final Wording wording = Wording.ofWindow();
	private HistoryPart<Progress> part;
	private TimelineBar bar;
	private TimelineChart chart;
	private HeatMap map;
	private Progress progress;
	private List<String> heads;
	private Spot spot;

	@Override
	public void createPartControl(Composite parent) {
		part = new HistoryPart<>(getSite(), parent, wording.say("timeline.empty"), Progress::of, this::show);
		Composite content = new Composite(part.pane(), SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
		part.pane().setContent(content);
		bar = new TimelineBar(content, wording, this::count, this::copyTable, this::copyPicture);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
		SashForm halves = new SashForm(content, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		chart = new TimelineChart(halves, wording, revision -> choose(Progress.WHOLE, revision), revision -> open());
		map = new HeatMap(halves, wording);
		halves.setWeights(CHART_TO_MAP);
		map.whenSelected(() -> select(map.row(), map.revision()));
		map.whenOpened(this::open);
		PartAction.set(getViewSite().getActionBars(), ActionFactory.COPY, this::copy);
		begin(part, map.widget());
	}

	private void show(Progress shown) {
		progress = shown;
		heads = VersionHeads.of(progress, wording);
		map.show(progress, heads, bar.figure());
		chart.show(progress, heads);
		dress();
		map.reveal(progress.revisions() - 1);
		mark(Progress.WHOLE, progress.revisions() - 1);
		followSelected();
	}

	/** The user asks for another figure: the cell that is selected stays so. */
	private void count() {
		if (progress != null) {
			int row = map.row();
			int revision = map.revision();
			map.show(progress, heads, bar.figure());
			map.follow(row, revision);
		}
	}

	private void choose(int row, int revision) {
		map.follow(row, revision);
		select(row, revision);
	}

	/** The user points at a cell. */
	private void select(int row, int revision) {
		mark(row, revision);
		spot = progress.spot(row, revision).orElse(null);
		if (spot != null) {
			select(spot);
		}
	}

	private void open() {
		if (spot != null) {
			Opening.spot(getSite().getPage(), spot);
		}
	}

	@Override
	protected void follow(Spot followed) {
		boolean shown = followed.equals(spot) && map.row() >= 0;
		spot = followed;
		int revision = progress == null ? -1 : progress.revision(followed);
		if (revision >= 0 && !shown) {
			int row = progress.row(followed, revision);
			map.follow(row, revision);
			mark(row, revision);
		}
	}

	private void mark(int row, int revision) {
		String label = progress.followed().labels().get(revision);
		chart.mark(revision, wording.say("timeline.revision", label, Figures.of(map.rows().figures(Progress.WHOLE, revision)).say(wording)));
		String version = heads.get(revision).replace('\n', ' ');
		String figures = progress.stands(row, revision) ? Figures.of(map.rows().figures(row, revision)).sayShort(wording) : wording.say("timeline.absent");
		bar.tell(row == Progress.WHOLE ? wording.say("timeline.told", figures, version) : wording.say("timeline.toldOf", figures, version, map.rows().name(row)));
	}

	/** What has the focus. */
	private void copy() {
		if (chart.control().isFocusControl()) {
			copyPicture();
		} else {
			copyTable();
		}
	}

	private void copyTable() {
		if (progress == null) {
			return;
		}
		kakko.report.Wording reported = kakko.report.Wording.in(wording.locale());
		CopiedTimeline.table(map.widget().getDisplay(), TimelineSheet.of("", bar.figure(), progress.followed().labels(), progress.timeline(), reported));
		bar.tell(wording.say("timeline.copied.table"));
	}

	private void copyPicture() {
		Image picture = chart.picture();
		CopiedTimeline.picture(map.widget().getDisplay(), picture);
		picture.dispose();
		bar.tell(wording.say("timeline.copied.picture"));
	}

	@Override
	protected void dress() {
		map.dress();
		chart.dress(map.widget().getFont(), Appearance.ground());
	}

	/** What is shown: bar, chart and heat map, or a sentence in their place. */
	public TimelineBar bar() {
		return bar;
	}

	public TimelineChart chart() {
		return chart;
	}

	public HeatMap map() {
		return map;
	}
}
