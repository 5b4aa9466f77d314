package kakko.ui.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;

import kakko.ui.ReadOnlyEditor;
import kakko.ui.Wording;
import kakko.ui.open.Commands;
import kakko.ui.trouble.Trouble;

/** The first thing a new user sees: compare two files of one's own, or try it with the sample. */
public final class WelcomePage extends ReadOnlyEditor {

	public static final String ID = "kakko.ui.welcome";
	private static final int MARGIN = 40;
	private static final int WIDTH = 620;
	private static final int TITLE = 10;
	private static final int HEADING = 3;
	private static final int AROUND_BUTTON = 16;

	private final Wording wording = Wording.ofWindow();
	private LocalResourceManager resources;
	private Button compare;

	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException failure) {
			Trouble.say(page.getWorkbenchWindow().getShell(), Wording.ofWindow().say("welcome.tab"), failure);
		}
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), scrolled);
		Composite area = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 8).spacing(0, 1).applyTo(area);
		text(area, "welcome.title", TITLE);
		text(area, "welcome.sentence", 0);
		compareYours(area);
		text(area, "welcome.try", HEADING);
		link(area, "welcome.sample", "kakko.ui.dossiers.sample");
		link(area, "welcome.compareSample", "kakko.ui.dossiers.compareSample");
		link(area, "welcome.import", "kakko.ui.dossiers.import");
		text(area, "welcome.more", HEADING);
		link(area, "welcome.new", "kakko.ui.dossiers.new");
		link(area, "welcome.guide", "kakko.ui.guide");
		text(area, "welcome.local", 0);
		// a bar that hides itself leaves half a line that nobody takes for the beginning of more
		scrolled.setScrollbarsMode(SWT.NONE);
		scrolled.setContent(area);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinSize(area.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void compareYours(Composite area) {
		text(area, "welcome.yours", HEADING);
		compare = new Button(area, SWT.PUSH);
		compare.setText(wording.say("welcome.compare"));
		compare.setFont(resources.create(FontDescriptor.createFrom(area.getFont()).increaseHeight(HEADING).withStyle(SWT.BOLD)));
		compare.addListener(SWT.Selection, event -> Commands.run(getSite(), "kakko.ui.compareFiles"));
		Point lettering = compare.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GridDataFactory.swtDefaults().hint(lettering.x + AROUND_BUTTON, lettering.y + AROUND_BUTTON / 4).applyTo(compare);
		text(area, "welcome.afterwards", 0);
	}

	/** @param larger points above the usual size; headings stand apart from what is above them */
	private void text(Composite area, String key, int larger) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(wording.say(key));
		if (larger > 0) {
			label.setFont(resources.create(FontDescriptor.createFrom(area.getFont()).increaseHeight(larger).withStyle(SWT.BOLD)));
		}
		GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).indent(0, larger == HEADING ? 5 : 0).applyTo(label);
	}

	/** A link that does it. */
	private void link(Composite area, String key, String command) {
		Hyperlink link = new Hyperlink(area, SWT.NONE);
		link.setText(wording.say(key));
		link.setUnderlined(true);
		link.setBackground(area.getBackground());
		link.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> Commands.run(getSite(), command)));
		GridDataFactory.swtDefaults().indent(8, 0).applyTo(link);
	}

	@Override
	public void setFocus() {
		compare.setFocus();
	}
}
