package kakko.documents.internal.pdf;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

import kakko.documents.internal.pdf.FontFace.Letter;

/**
 * Places the characters of a string that is drawn along a line, where PDFBox's text extraction places them (PDFStreamEngine.showText and
 * LegacyPDFStreamEngine.showGlyph of 3.0), which does it for every kind of string, at more than twice the cost.
 */
final class Lettering {

	private static final float PERCENT = 100;
	private static final int BLANK = 32;
	private static final int[] NO_CODES = {};

	private final Drawing page;
	private final FontFace face;
	private final PDTextState text;
	private final float stretch;
	/** Where the next character begins; moved on. */
	private final Matrix at;
	private final Matrix device;
	/** From a letter of the font to what is printed. */
	private final Matrix shape;
	private final float tall;

	/**
	 * @param state of text and page
	 * @param face  of a font that runs along the line and whose letters are no drawings
	 */
	Lettering(Drawing page, PDGraphicsState state, FontFace face) {
		this.page = page;
		this.face = face;
		text = state.getTextState();
		stretch = text.getHorizontalScaling() / PERCENT;
		at = state.getTextMatrix();
		device = state.getCurrentTransformationMatrix();
		shape = new Matrix(text.getFontSize() * stretch, 0, 0, text.getFontSize(), 0, text.getRise()).multiply(at).multiply(device);
		tall = Math.abs(face.height() * shape.getScalingFactorY());
	}

	/** Takes what is drawn. */
	interface Taker {

		/** @param place null where nobody knows what is drawn */
		void take(Letter letter, TextPosition place);
	}

	void show(byte[] string, Taker taker) throws IOException {
		ByteArrayInputStream codes = new ByteArrayInputStream(string);
		while (codes.available() > 0) {
			int before = codes.available();
			int code = face.font().readCode(codes);
			boolean blank = code == BLANK && before - codes.available() == 1;
			Letter letter = face.letter(code);
			float advance = letter.advance() * text.getFontSize();
			taker.take(letter, letter.text() == null ? null : place(letter, advance * stretch));
			at.translate((advance + text.getCharacterSpacing() + (blank ? text.getWordSpacing() : 0)) * stretch, 0);
		}
	}

	private TextPosition place(Letter letter, float advance) {
		float lineX = at.getTranslateX() + text.getRise() * at.getShearX();
		float lineY = at.getTranslateY() + text.getRise() * at.getScaleY();
		float nextX = at.getTranslateX() + advance * at.getScaleX();
		float nextY = at.getTranslateY() + advance * at.getShearY();
		float x = deviceX(lineX, lineY);
		float endX = deviceX(nextX, nextY);
		Rectangle2D.Float box = page.box();
		Matrix place = new Matrix(shape.getScaleX(), shape.getShearY(), shape.getShearX(), shape.getScaleY(), x - box.x,
				deviceY(lineX, lineY) - box.y);
		return new TextPosition(page.rotation(), box.width, box.height, place, endX - box.x, deviceY(nextX, nextY) - box.y, tall,
				endX - x, 0, letter.text(), NO_CODES, face.font(), text.getFontSize(), 0);
	}

	private float deviceX(float x, float y) {
		return x * device.getScaleX() + y * device.getShearX() + device.getTranslateX();
	}

	private float deviceY(float x, float y) {
		return x * device.getShearY() + y * device.getScaleY() + device.getTranslateY();
	}
}
