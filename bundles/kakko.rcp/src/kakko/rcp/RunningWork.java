package kakko.rcp;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import kakko.ui.SpokenName;
import kakko.ui.Wording;

/** Shows the work that goes on longest, once it takes a while, with a button that stops it. */
final class RunningWork extends ContributionItem {

	private static final int WIDTH = 400;
	private static final int BAR = 80;
	private static final int A_WHILE = 500;

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
	private Composite area;
	private Label name;

	@Override
	public void fill(Composite line) {
		Wording wording = Wording.ofWindow();
		area = new Composite(line, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 0).applyTo(area);
		StatusLineLayoutData wide = new StatusLineLayoutData();
		wide.widthHint = WIDTH;
		area.setLayoutData(wide);
		name = new Label(area, SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(name);
		ProgressBar bar = new ProgressBar(area, SWT.HORIZONTAL | SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(BAR, SWT.DEFAULT).applyTo(bar);
		ToolBar tools = new ToolBar(area, SWT.FLAT);
		SpokenName.of(tools, wording.say("stopWork"));
		ToolItem stop = new ToolItem(tools, SWT.PUSH);
		stop.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_ELCL_STOP));
		stop.setToolTipText(wording.say("stopWork"));
		stop.addListener(SWT.Selection, event -> running.stream().findFirst().ifPresent(Job::cancel));
		area.setVisible(false);
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

	private void show() {
		area.setVisible(!running.isEmpty());
		running.stream().findFirst().ifPresent(job -> {
			name.setText(job.getName());
			name.setToolTipText(job.getName());
			area.layout();
		});
	}
}
