package kakko.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import kakko.documents.sheet.Workbook.Cell;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.Workbook.Tone;

class XlsxWriterTest {

	private static final Workbook BRACKETS = new Workbook("River deltas", List.of(new Sheet("Brackets / 括弧", List.of(10, 40, 12), 1, 1,
			List.of(Cell.row("No.", "Text", "Sure"), List.of(Cell.of("7bis"), new Cell("=[shall]", Tone.GAINED), new Cell(0.85, Tone.PERCENT))))));

	@Test
	void numbersAreNumbersAndTextIsNeverAFormula() throws IOException {
		String sheet = part("xl/worksheets/sheet1.xml");
		assertTrue(sheet.contains("<v>0.85</v>"), sheet);
		assertTrue(!sheet.contains("<f>"), sheet);
		assertTrue(part("xl/sharedStrings.xml").contains("=[shall]"));
	}

	@Test
	void headStaysInSightAndCarriesTheFilter() throws IOException {
		String sheet = part("xl/worksheets/sheet1.xml");
		assertTrue(sheet.contains("state=\"frozen\"") && sheet.contains("xSplit=\"1.0\"") && sheet.contains("ySplit=\"1.0\""), sheet);
		assertTrue(sheet.contains("<autoFilter ref=\"A1:C2\"/>"), sheet);
	}

	@Test
	void aNameThatExcelForbidsIsMadeFit() throws IOException {
		assertTrue(part("xl/workbook.xml").contains("Brackets   括弧"), part("xl/workbook.xml"));
	}

	@Test
	void theSameBytesWheneverItIsWritten() throws Exception {
		byte[] first = written();
		Thread.sleep(2100); // zip files tell time in steps of two seconds
		assertArrayEquals(first, written());
	}

	@Test
	void tellsNoTimeAndNoPerson() throws IOException {
		String properties = part("docProps/core.xml");
		assertTrue(properties.contains("<dc:creator>Kakko</dc:creator>") && properties.contains("1970-01-01"), properties);
		assertEquals(-1, properties.indexOf(System.getProperty("user.name") + "<"));
	}

	private static byte[] written() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxWriter.write(BRACKETS, out);
		return out.toByteArray();
	}

	private static String part(String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
				}
			}
		}
		throw new AssertionError(name + " isn't in the file");
	}
}
