package kakko.ui.tracker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import kakko.documents.sheet.Workbook;
import kakko.documents.sheet.Workbook.Sheet;
import kakko.documents.sheet.XlsxWriter;
import kakko.report.Csv;

/** The table as it stands, as a file holds it. */
final class ExportedLives {

	private ExportedLives() {
	}

	/** @param file whose name says the form: {@code .csv}, else a workbook */
	static byte[] bytes(Path file, String title, Sheet sheet) throws IOException {
		if (file.toString().endsWith(".csv")) {
			return Csv.of(sheet).getBytes(StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxWriter.write(new Workbook(title, List.of(sheet)), out);
		return out.toByteArray();
	}
}
