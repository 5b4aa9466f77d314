package kakko.ui.draft.marks;

import org.eclipse.jface.text.source.Annotation;

/** A mark that moves with the text it stands at. */
final class ChangeAnnotation extends Annotation {

	private Mark mark;

	ChangeAnnotation(Mark mark) {
		super(mark.kind().type(), false, "");
		this.mark = mark;
	}

	Mark mark() {
		return mark;
	}

	/** What stands here differs in another way now. */
	void tell(Mark told) {
		mark = told;
	}
}
