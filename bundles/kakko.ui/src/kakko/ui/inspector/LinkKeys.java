package kakko.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import kakko.ui.inspector.Account.Mark;

/** Tab and Shift+Tab go from link to link, which is selected so that it is seen and spoken; beyond the last they leave the text. */
final class LinkKeys {

	private final StyledText text;
	private final Supplier<List<Mark>> links;

	/** @param links in the order of the text */
	LinkKeys(StyledText text, Supplier<List<Mark>> links) {
		this.text = text;
		this.links = links;
		text.addListener(SWT.Traverse, this::traverse);
	}

	private void traverse(Event event) {
		boolean on = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if (on || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			Optional<Mark> link = on ? next() : previous();
			link.ifPresent(this::select);
			event.doit = link.isEmpty();
		}
	}

	private Optional<Mark> next() {
		Point selected = text.getSelection();
		// a link that is only touched by the caret comes first
		int from = selected.x == selected.y ? selected.x : selected.y;
		return links.get().stream().filter(link -> link.start() >= from).findFirst();
	}

	private Optional<Mark> previous() {
		int before = text.getSelection().x;
		return links.get().stream().filter(link -> link.start() + link.length() <= before).max(Comparator.comparing(Mark::start));
	}

	private void select(Mark link) {
		text.setSelection(link.start(), link.start() + link.length());
		text.showSelection();
	}
}
