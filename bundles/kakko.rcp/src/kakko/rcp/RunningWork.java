package kakko.rcp;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** Shows the work that goes on longest, once it takes a while, with a button that stops it. */
final class RunningWork extends ContributionItem {

	private static final int BAR = 80;
	private static final int A_WHILE = 500;

	/** A name, a bar and a button one beside the other, each in the middle of the line: that is lower than a button likes to be. */
	private static final class InLine extends Layout {

		private static final int GAP = 5;

		@Override
		protected Point computeSize(Composite area, int wide, int high, boolean changed) {
			Point[] sizes = Stream.of(area.getChildren()).map(child -> child.computeSize(child instanceof ProgressBar ? BAR : SWT.DEFAULT, SWT.DEFAULT)).toArray(Point[]::new);
			return new Point(wide == SWT.DEFAULT ? Stream.of(sizes).mapToInt(size -> size.x + GAP).sum() : wide, sizes[0].y);
		}

		@Override
		protected void layout(Composite area, boolean changed) {
			Rectangle room = area.getClientArea();
			int end = room.width;
			for (Control child : List.of(area.getChildren()).reversed()) {
				Point size = child.computeSize(child instanceof ProgressBar ? BAR : SWT.DEFAULT, SWT.DEFAULT);
				boolean first = child instanceof CLabel;
				int width = first ? Math.max(0, end) : size.x;
				int height = first ? room.height : size.y;
				end -= width;
				child.setBounds(end, (room.height - height) / 2, width, height);
				end -= GAP;
			}
		}
	}

	/** In the order in which they began. */
	private final List<Job> running = new ArrayList<>();
	private final JobChangeAdapter watching = new JobChangeAdapter() {

		@Override
		public void running(IJobChangeEvent event) {
			if (!event.getJob().isSystem() && !event.getJob().getName().isBlank()) {
				later(() -> running.add(event.getJob()), A_WHILE);
			}
		}

		@Override
		public void done(IJobChangeEvent event) {
			later(() -> running.remove(event.getJob()), 0);
		}
	};
	private final StatusLineLayoutData room = new StatusLineLayoutData();
	private Composite area;
	private CLabel name;

	@Override
	public void fill(Composite line) {
		Wording wording = Wording.ofWindow();
		area = new Composite(line, SWT.NONE);
		area.setLayout(new InLine());
		area.setLayoutData(room);
		// one that ends with "…" where it has to
		name = new CLabel(area, SWT.RIGHT);
		new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
		ToolBar tools = new ToolBar(area, SWT.FLAT);
		SpokenName.of(tools, wording.say("stopWork"));
		ToolItem stop = new ToolItem(tools, SWT.PUSH);
		stop.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_STOP));
		stop.setToolTipText(wording.say("stopWork"));
		stop.addListener(SWT.Selection, event -> running.stream().findFirst().ifPresent(Job::cancel));
		show();
		Job.getJobManager().addJobChangeListener(watching);
		area.addListener(SWT.Dispose, event -> Job.getJobManager().removeJobChangeListener(watching));
	}

	/** Work that is over before it would be shown isn't. */
	private void later(Runnable change, int milliseconds) {
		if (area.isDisposed()) {
			return;
		}
		Display display = area.getDisplay();
		display.asyncExec(() -> display.timerExec(milliseconds, () -> {
			if (!area.isDisposed()) {
				change.run();
				running.removeIf(job -> job.getState() == Job.NONE);
				show();
			}
		}));
	}

	/** It takes the room that its name needs, and none where there is no work: what the editor says stands beside it. */
	private void show() {
		area.setVisible(!running.isEmpty());
		name.setText(running.stream().findFirst().map(Job::getName).orElse(""));
		room.widthHint = running.isEmpty() ? 0 : SWT.DEFAULT;
		area.getParent().layout(true, true);
	}
}
