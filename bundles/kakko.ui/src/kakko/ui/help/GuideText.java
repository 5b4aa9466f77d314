package kakko.ui.help;

import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.HyperlinkSettings;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;

/** A page of the guide as text with links: no browser, no network. */
final class GuideText {

	private static final String LINK = "page:";
	private static final int LARGER = 4;

	private final ScrolledFormText scrolled;
	private final FormText text;
	private String words = "";

	/** @param links takes the id of the page a link leads to */
	GuideText(Composite parent, Consumer<String> links) {
		scrolled = new ScrolledFormText(parent, SWT.V_SCROLL | SWT.H_SCROLL, false);
		text = new FormText(scrolled, SWT.WRAP);
		scrolled.setFormText(text);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.setFont("title", resources.create(FontDescriptor.createFrom(text.getFont()).increaseHeight(LARGER).withStyle(SWT.BOLD)));
		text.setHyperlinkSettings(new HyperlinkSettings(parent.getDisplay()));
		text.marginWidth = 6;
		text.addHyperlinkListener(new HyperlinkAdapter() {

			@Override
			public void linkActivated(HyperlinkEvent event) {
				links.accept(((String) event.getHref()).substring(LINK.length()));
			}
		});
		scrolled.addListener(SWT.KeyDown, event -> scroll(event.keyCode));
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	void show(GuidePage page) {
		String titled = page.markup().replaceFirst("<form>", "<form><p><span font=\"title\">" + page.title().replace("&", "&amp;") + "</span></p>");
		words = titled.replaceAll("<li[^>]*value=\"([^\"]*)\"[^>]*>", " $1 ").replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
		text.setText(titled, true, false);
		scrolled.reflow(true);
		scrolled.setOrigin(0, 0);
	}

	String words() {
		return words;
	}

	/** The page, not its first link, which may stand far down: keys read on, Tab goes to the links. */
	void setFocus() {
		scrolled.forceFocus();
	}

	private void scroll(int key) {
		int line = scrolled.getVerticalBar().getIncrement();
		int page = scrolled.getClientArea().height - line;
		int by = switch (key) {
		case SWT.ARROW_DOWN -> line;
		case SWT.ARROW_UP -> -line;
		case SWT.PAGE_DOWN, ' ' -> page;
		case SWT.PAGE_UP -> -page;
		case SWT.HOME -> -text.getSize().y;
		case SWT.END -> text.getSize().y;
		default -> 0;
		};
		scrolled.setOrigin(0, scrolled.getOrigin().y + by);
	}

	Control control() {
		return scrolled;
	}
}
