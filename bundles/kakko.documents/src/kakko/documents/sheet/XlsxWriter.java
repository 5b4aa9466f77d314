package kakko.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import kakko.documents.internal.write.TimelessZip;
import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;
import kakko.documents.write.Document;

/** Writes a {@link Workbook} as an Excel file. */
public final class XlsxWriter {

	/** Excel refuses longer cells. */
	private static final int LONGEST_CELL = 32_767;
	private static final int CHARACTER = 256;
	private static final float LINE_POINTS = 15;
	/** Running text takes less room than the digits that widths are counted in. */
	private static final double PROPORTIONAL = 1.25;
	/** Excel's highest row has 409 points. */
	private static final int MOST_LINES = 27;

	private static final Map<Tone, String> FILLS = Map.of(Tone.HEAD, "E8EDF5", Tone.QUIET, "EEF0F2", Tone.CHANGED, "FDF1D0", Tone.GAINED, "DDF3E4", Tone.LOST,
			"FBDDDD", Tone.FRESH, "DCE8FA", Tone.AGAIN, "E9DDF7", Tone.UNSURE, "FFE3C2");

	private final XSSFWorkbook target = new XSSFWorkbook();
	private final Map<Tone, XSSFCellStyle> styles = new EnumMap<>(Tone.class);

	private XlsxWriter() {
		for (Tone tone : Tone.values()) {
			styles.put(tone, style(tone));
		}
	}

	public static void write(Workbook workbook, OutputStream out) throws IOException {
		XlsxWriter writer = new XlsxWriter();
		try (XSSFWorkbook target = writer.target) {
			writer.properties(workbook.title());
			workbook.sheets().forEach(writer::sheet);
			ByteArrayOutputStream content = new ByteArrayOutputStream();
			target.write(content);
			TimelessZip.copy(content.toByteArray(), out);
		}
	}

	private void properties(String title) {
		CoreProperties properties = target.getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator(Document.AUTHOR);
		properties.setCreated(Optional.of(Date.from(Instant.EPOCH)));
	}

	private void sheet(Sheet source) {
		XSSFSheet sheet = target.createSheet(WorkbookUtil.createSafeSheetName(source.name()));
		for (int column = 0; column < source.columns().size(); column++) {
			sheet.setColumnWidth(column, source.columns().get(column) * CHARACTER);
		}
		for (int row = 0; row < source.rows().size(); row++) {
			XSSFRow target = sheet.createRow(row);
			row(target, source.rows().get(row), row < source.head());
			target.setHeightInPoints(lines(source.rows().get(row), source.columns()) * LINE_POINTS);
		}
		keepInSight(sheet, source);
		page(sheet, source);
	}

	/** Lines the highest cell wraps to; programs that open the file don't all work it out themselves. */
	private static int lines(List<Cell> cells, List<Integer> widths) {
		int most = 1;
		for (int column = 0; column < cells.size(); column++) {
			int width = widths.get(column);
			int lines = String.valueOf(cells.get(column).value()).lines().mapToInt(line -> 1 + (int) (width(line) / (width * PROPORTIONAL))).sum();
			most = Math.max(most, lines);
		}
		return Math.min(most, MOST_LINES);
	}

	/** In characters of a column's width: ideographs take two. */
	private static int width(String line) {
		return line.codePoints().map(character -> Character.isIdeographic(character) ? 2 : 1).sum();
	}

	private void row(XSSFRow row, List<Cell> cells, boolean head) {
		for (int column = 0; column < cells.size(); column++) {
			Cell cell = cells.get(column);
			fill(row.createCell(column), cell.value(), styles.get(head ? Tone.HEAD : cell.tone()));
		}
	}

	private static void fill(XSSFCell cell, Object value, CellStyle style) {
		if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		} else {
			String text = String.valueOf(value);
			cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL - 1) + "…" : text);
		}
		cell.setCellStyle(style);
	}

	private static void keepInSight(XSSFSheet sheet, Sheet source) {
		if (source.head() > 0) {
			sheet.createFreezePane(source.frozen(), source.head());
			int last = Math.max(source.head() - 1, source.rows().size() - 1);
			sheet.setAutoFilter(new CellRangeAddress(source.head() - 1, last, 0, source.columns().size() - 1));
		}
	}

	private static void page(XSSFSheet sheet, Sheet source) {
		sheet.setFitToPage(true);
		PrintSetup setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(true);
		setup.setFitHeight((short) 0);
		if (source.head() > 0) {
			sheet.setRepeatingRows(new CellRangeAddress(0, source.head() - 1, -1, -1));
		}
	}

	private XSSFCellStyle style(Tone tone) {
		XSSFCellStyle style = target.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(true);
		if (FILLS.containsKey(tone)) {
			style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(FILLS.get(tone))));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setAlignment(tone == Tone.HEAD ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
		}
		if (tone == Tone.HEAD) {
			XSSFFont bold = target.createFont();
			bold.setBold(true);
			style.setFont(bold);
		}
		if (tone == Tone.PERCENT || tone == Tone.UNSURE) {
			style.setDataFormat(target.createDataFormat().getFormat("0%"));
		}
		return style;
	}
}
