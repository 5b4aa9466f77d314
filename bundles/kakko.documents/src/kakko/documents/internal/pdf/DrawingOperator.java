package kakko.documents.internal.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** One operator of the page's path language, noted in its {@link Drawing}. */
final class DrawingOperator extends OperatorProcessor {

	private interface Stroke {
		void draw(Drawing drawing, DrawingOperator by, float... numbers);
	}

	private static final Map<String, Stroke> STROKES = Map.ofEntries(
			Map.entry("m", (drawing, by, n) -> drawing.moveTo(by.point(n[0], n[1]))),
			Map.entry("l", (drawing, by, n) -> drawing.lineTo(by.point(n[0], n[1]))),
			Map.entry("c", (drawing, by, n) -> drawing.moveTo(by.point(n[4], n[5]))),
			Map.entry("v", (drawing, by, n) -> drawing.moveTo(by.point(n[2], n[3]))),
			Map.entry("y", (drawing, by, n) -> drawing.moveTo(by.point(n[2], n[3]))),
			Map.entry("re", (drawing, by, n) -> drawing.rectangle(by.point(n[0], n[1]), by.point(n[0] + n[2], n[1] + n[3]))),
			Map.entry("h", (drawing, by, n) -> drawing.close()),
			Map.entry("n", (drawing, by, n) -> drawing.drop()),
			Map.entry("f", (drawing, by, n) -> drawing.fill()),
			Map.entry("F", (drawing, by, n) -> drawing.fill()),
			Map.entry("f*", (drawing, by, n) -> drawing.fill()),
			Map.entry("S", (drawing, by, n) -> drawing.stroke()),
			Map.entry("s", DrawingOperator::closeAndStroke),
			Map.entry("B", (drawing, by, n) -> drawing.stroke()),
			Map.entry("B*", (drawing, by, n) -> drawing.stroke()),
			Map.entry("b", DrawingOperator::closeAndStroke),
			Map.entry("b*", DrawingOperator::closeAndStroke));
	private static final Map<String, Integer> OPERANDS = Map.of("m", 2, "l", 2, "c", 6, "v", 4, "y", 4, "re", 4);

	private final GlyphCollector collector;
	private final String name;

	private DrawingOperator(GlyphCollector collector, String name) {
		super(collector);
		this.collector = collector;
		this.name = name;
	}

	static void addAll(GlyphCollector collector) {
		STROKES.keySet().forEach(name -> collector.addOperator(new DrawingOperator(collector, name)));
		collector.addOperator(new Picture(collector));
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public void process(Operator operator, List<COSBase> operands) {
		float[] numbers = numbers(operands);
		if (numbers.length >= OPERANDS.getOrDefault(name, 0)) {
			STROKES.get(name).draw(collector.drawing(), this, numbers);
		}
	}

	private static void closeAndStroke(Drawing drawing, DrawingOperator by, float... none) {
		drawing.close();
		drawing.stroke();
	}

	private static float[] numbers(List<COSBase> operands) {
		float[] numbers = new float[operands.size()];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
		}
		return numbers;
	}

	private Point2D point(float x, float y) {
		PDRectangle box = collector.getCurrentPage().getCropBox();
		Point2D.Float point = collector.transformedPoint(x, y);
		return new Point2D.Double(point.x - box.getLowerLeftX(), point.y - box.getLowerLeftY());
	}

	/** Pictures count by the area they cover; forms are drawn as ever. */
	private static final class Picture extends OperatorProcessor {

		private final GlyphCollector collector;
		private final DrawObject forms;

		Picture(GlyphCollector collector) {
			super(collector);
			this.collector = collector;
			forms = new DrawObject(collector);
		}

		@Override
		public String getName() {
			return forms.getName();
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) throws IOException {
			if (!operands.isEmpty() && operands.get(0) instanceof COSName name && collector.getResources().isImageXObject(name)) {
				Matrix place = collector.getGraphicsState().getCurrentTransformationMatrix();
				collector.drawing().picture(Math.abs(place.getScaleX() * place.getScaleY() - place.getShearX() * place.getShearY()));
			} else {
				forms.process(operator, operands);
			}
		}
	}
}
