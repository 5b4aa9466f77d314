package kakko.ui.draft.bookmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationModel;

import kakko.core.Reading.Paragraph;
import kakko.lang.place.Range;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.ParsedDraft;
import kakko.ui.draft.go.QuickList.Goal;
import kakko.ui.spot.Ring;
import kakko.ui.spot.Spot;

/** The bookmarks of one draft: set at the caret's paragraph, shown in the margin, kept from one start to the next. */
public final class Bookmarks {

	private static final int WIDTH = 12;

	private final DraftEditor editor;
	private final IAnnotationModel model;
	private final BookmarkStore store;
	/** Of which no paragraph was found: they are kept, it may come back. */
	private List<Bookmark> lost = List.of();
	private boolean known;

	/** A bookmark where it stands now. */
	private record Standing(BookmarkAnnotation annotation, Range place) {
	}

	/**
	 * @param editor with its controls
	 * @param access to the annotations of its text
	 */
	public Bookmarks(DraftEditor editor, IAnnotationAccess access) {
		this.editor = editor;
		model = editor.viewer().getAnnotationModel();
		store = new BookmarkStore(editor.file());
		AnnotationRulerColumn column = new AnnotationRulerColumn(model, WIDTH, access);
		column.addAnnotationType(BookmarkAnnotation.TYPE);
		editor.viewer().addVerticalRulerColumn(column);
		Runnable stop = editor.whenParsed(this::learn);
		editor.text().addDisposeListener(event -> stop.run());
	}

	private void learn(ParsedDraft parsed) {
		if (known) {
			follow();
		} else {
			bring(parsed);
		}
		known = true;
	}

	private void bring(ParsedDraft parsed) {
		List<Bookmark> missing = new ArrayList<>();
		for (Bookmark bookmark : store.kept()) {
			bookmark.find(parsed.reading().paragraphs()).ifPresentOrElse(this::put, () -> missing.add(bookmark));
		}
		lost = missing;
	}

	/** What was typed into a paragraph belongs to its bookmark from now on. */
	private void follow() {
		if (editor.fresh()) {
			Set<Integer> taken = new HashSet<>();
			for (Standing standing : all()) {
				Optional<Paragraph> paragraph = paragraph(standing.place().start()).filter(found -> taken.add(found.index()));
				paragraph.ifPresentOrElse(found -> standing.annotation().tell(Bookmark.of(found)), () -> model.removeAnnotation(standing.annotation()));
			}
			keep();
		}
	}

	private void put(Paragraph paragraph) {
		Range place = editor.shown(place(paragraph));
		model.addAnnotation(new BookmarkAnnotation(Bookmark.of(paragraph)), new Position(place.start(), place.length()));
	}

	private Range place(Paragraph paragraph) {
		return editor.parsed().range(Spot.Kind.PARAGRAPH, paragraph.index()).orElseThrow();
	}

	private Optional<Paragraph> paragraph(int offset) {
		int index = editor.parsed().text().draft().getBlocks().isEmpty() ? -1 : editor.parsed().text().offsets().place(offset).block().getIndex();
		return index < 0 ? Optional.empty() : Optional.of(editor.parsed().reading().paragraphs().get(index));
	}

	/**
	 * Sets a bookmark at the caret's paragraph, or takes it away.
	 *
	 * @return whether there is a paragraph that is known
	 */
	public boolean toggle() {
		Optional<Paragraph> here = known && editor.fresh() ? paragraph(editor.caret()) : Optional.empty();
		here.ifPresent(paragraph -> all().stream().filter(standing -> standing.annotation().bookmark().index() == paragraph.index()).findFirst()
				.ifPresentOrElse(standing -> model.removeAnnotation(standing.annotation()), () -> put(paragraph)));
		keep();
		return here.isPresent();
	}

	private void keep() {
		List<Bookmark> kept = new ArrayList<>(all().stream().map(standing -> standing.annotation().bookmark()).toList());
		kept.addAll(lost);
		store.keep(kept);
	}

	/** In the order of the text. */
	private List<Standing> all() {
		List<Standing> all = new ArrayList<>();
		for (Iterator<Annotation> there = model.getAnnotationIterator(); there.hasNext();) {
			if (there.next() instanceof BookmarkAnnotation bookmark) {
				Position position = model.getPosition(bookmark);
				all.add(new Standing(bookmark, new Range(position.getOffset(), position.getOffset() + position.getLength())));
			}
		}
		all.sort(Comparator.comparingInt(standing -> standing.place().start()));
		return all;
	}

	/** Where one can go, in the order of the text. */
	public List<Goal> goals() {
		return all().stream().map(standing -> new Goal(label(standing), 0, standing.place())).toList();
	}

	private String label(Standing standing) {
		return standing.place().of(editor.viewer().getDocument().get()).strip().lines().findFirst().orElse("");
	}

	/**
	 * To the next bookmark behind the caret, or to the one before it.
	 *
	 * @return whether there is any
	 */
	public boolean go(boolean forward) {
		Optional<Standing> next = new Ring<>(all(), standing -> standing.place().start()).next(editor.caret(), forward);
		next.ifPresent(standing -> editor.point(standing.place()));
		return next.isPresent();
	}
}
