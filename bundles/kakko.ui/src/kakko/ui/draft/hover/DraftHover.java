package kakko.ui.draft.hover;

import java.util.Optional;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;

import kakko.lang.ide.hover.Hover;
import kakko.ui.draft.DraftEditor;

/** Tells what stands under the mouse, or under the caret when the user asks. Where, is asked first, in the window's thread: what is to be told is found then. */
public final class DraftHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2, IInformationProvider, IInformationProviderExtension {

	private final DraftEditor editor;
	private volatile HoverText told;

	public DraftHover(DraftEditor editor) {
		this.editor = editor;
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		Optional<Hover> found = new Telling(editor).at(offset);
		told = found.map(hover -> new Telling(editor).tell(hover, offset)).orElse(null);
		return found.map(hover -> new Region(hover.place().start(), hover.place().length())).orElse(null);
	}

	@Override
	public IRegion getSubject(ITextViewer viewer, int offset) {
		return getHoverRegion(viewer, offset);
	}

	@Override
	public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
		return told;
	}

	@Override
	public Object getInformation2(ITextViewer viewer, IRegion subject) {
		return told;
	}

	/** @deprecated the platform asks for {@link #getHoverInfo2} */
	@Deprecated
	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		return told == null ? null : told.toString();
	}

	/** @deprecated the platform asks for {@link #getInformation2} */
	@Deprecated
	@Override
	public String getInformation(ITextViewer viewer, IRegion subject) {
		return getHoverInfo(viewer, subject);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return parent -> new HoverPane(parent, false);
	}
}
