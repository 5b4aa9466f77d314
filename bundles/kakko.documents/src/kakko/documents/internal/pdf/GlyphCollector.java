package kakko.documents.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import kakko.documents.internal.pdf.FontFace.Letter;
import kakko.documents.internal.pdf.Stretches.Stretch;

/** Takes pages apart into characters with their places; annotations aren't text. */
final class GlyphCollector extends PDFTextStripper {

	private final PDDocument document;
	private final Stretch pages;
	private final Structure structure;
	private final IProgressMonitor monitor;
	/** More than any text: some files draw each form in another, ten times and fifty deep, to keep a reader busy for ever. */
	private static final int MOST_FORMS = 50_000;
	private static final int MOST_CHARACTERS = 5_000_000;

	private final List<Sheet> sheets = new ArrayList<>();
	private final Map<PDFont, FontFace> faces = new IdentityHashMap<>();
	private final Deque<Tag> marks = new ArrayDeque<>();
	/** Of the page's characters, in the order in which PDFBox keeps them. */
	private final List<Tag> tags = new ArrayList<>();
	private final Overprints overprints = new Overprints();
	private Drawing drawing;
	private int depth;
	private int forms;
	private int characters;
	private int drawn;
	private int unknown;

	/** @param monitor told of each page; others may tell it of theirs meanwhile */
	GlyphCollector(PDDocument document, Stretch pages, IProgressMonitor monitor) throws IOException {
		this.document = document;
		this.pages = pages;
		this.monitor = monitor;
		structure = new Structure(document);
		setStartPage(pages.first());
		setEndPage(pages.last());
		setShouldSeparateByBeads(false);
		setSuppressDuplicateOverlappingText(false);
		addOperator(new BeginMarkedContentSequence(this));
		addOperator(new BeginMarkedContentSequenceWithProperties(this));
		addOperator(new EndMarkedContentSequence(this));
		DrawingOperator.addAll(this);
	}

	/** The file draws more than a person could have written. */
	static final class Trap extends RuntimeException {

		private static final long serialVersionUID = 1L;
	}

	/**
	 * @throws OperationCanceledException when the monitor says so
	 * @throws Trap                       when there is no end to it
	 */
	List<Sheet> collect() throws IOException {
		writeText(document, Writer.nullWriter());
		for (int number = pages.first(); number <= pages.last(); number++) {
			int at = number - pages.first();
			if (at >= sheets.size() || sheets.get(at).number() != number) {
				sheets.add(at, blank(number));
			}
		}
		return sheets;
	}

	/** PDFBox passes by pages without content. */
	private Sheet blank(int number) {
		Drawing nothing = new Drawing(document.getPage(number - 1));
		return new Sheet(number, nothing.width(), nothing.height(), List.of(), List.of(), 0, 0);
	}

	Drawing drawing() {
		return drawing;
	}

	@Override
	protected void startPage(PDPage page) throws IOException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		marks.clear();
		tags.clear();
		overprints.startPage();
		drawn = 0;
		unknown = 0;
	}

	@Override
	public void processPage(PDPage page) throws IOException {
		drawing = new Drawing(page);
		super.processPage(new UnpackedPage(page));
	}

	@Override
	protected void writePage() throws IOException {
		List<TextPosition> positions = charactersByArticle.getFirst();
		List<Glyph> glyphs = new ArrayList<>(positions.size());
		float direction = Directions.main(positions);
		for (int i = 0; i < positions.size(); i++) {
			TextPosition position = positions.get(i);
			String text = Characters.typed(position.getUnicode());
			if (!text.isEmpty()) {
				glyphs.add(glyph(position, text, position.getDir() == direction, tags.get(i)));
			}
		}
		sheets.add(new Sheet(getCurrentPageNo(), drawing.width(), drawing.height(), glyphs, drawing.rulings(), drawing.pictures(), unknown / Math.max(1.0, drawn)));
		synchronized (monitor) {
			monitor.worked(1);
		}
	}

	private Glyph glyph(TextPosition position, String text, boolean upright, Tag tag) throws IOException {
		FontFace face = face(position.getFont());
		return new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), position.getYScale(), face.bold(), face.italic(), upright, tag);
	}

	@Override
	protected void processTextPosition(TextPosition position) {
		if (++characters > MOST_CHARACTERS) {
			throw new Trap();
		}
		if (overprints.again(position)) {
			return;
		}
		super.processTextPosition(position);
		tag(position, marks.isEmpty() ? Tag.NONE : marks.peek());
	}

	/** PDFBox may have put an accent and its letter together, in the place of either. */
	private void tag(TextPosition position, Tag tag) {
		List<TextPosition> kept = charactersByArticle.getFirst();
		if (kept.size() > tags.size()) {
			tags.add(tag);
		} else if (kept.getLast() == position) {
			tags.set(tags.size() - 1, tag);
		}
	}

	@Override
	protected void showText(byte[] string) throws IOException {
		PDFont font = getGraphicsState().getTextState().getFont();
		if (font == null || font.isVertical() || font instanceof PDType3Font) {
			super.showText(string);
		} else {
			new Lettering(drawing, getGraphicsState(), face(font)).show(string, this::take);
		}
	}

	private FontFace face(PDFont font) throws IOException {
		FontFace face = faces.get(font);
		if (face == null) {
			face = new FontFace(font, computeFontHeight(font));
			faces.put(font, face);
		}
		return face;
	}

	private void take(Letter letter, TextPosition place) {
		count(letter);
		if (place != null) {
			processTextPosition(place);
		}
	}

	@Override
	protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
		count(face(font).letter(code));
		super.showGlyph(place, font, code, displacement);
	}

	private void count(Letter letter) {
		drawn++;
		unknown += letter.known() ? 0 : 1;
	}

	@Override
	public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
		super.beginMarkedContentSequence(name, properties);
		marks.push(tag(name, properties));
	}

	private Tag tag(COSName name, COSDictionary properties) {
		if (name != null && name.getName().equals("Artifact")) {
			return Tag.ARTIFACT;
		}
		int content = properties == null || depth > 0 ? -1 : properties.getInt(COSName.MCID, -1);
		return content >= 0 ? structure.tag(getCurrentPage(), content) : marks.isEmpty() ? Tag.NONE : marks.peek();
	}

	@Override
	public void endMarkedContentSequence() {
		super.endMarkedContentSequence();
		marks.poll();
	}

	@Override
	public void showForm(PDFormXObject form) throws IOException {
		depth++;
		if (++forms > MOST_FORMS) {
			throw new Trap();
		}
		super.showForm(form);
		depth--;
	}
}
