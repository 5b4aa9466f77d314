package kakko.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import kakko.core.History;
import kakko.documents.sheet.XlsxWriter;
import kakko.report.json.HistoryJson;
import kakko.report.page.HistoryPage;
import kakko.report.table.HistoryTables;
import kakko.report.text.HistoryText;

/** The forms in which a history can be had. */
public enum HistoryReport {
	TEXT, JSON, HTML, XLSX;

	/** Of the files in this form, without its dot. */
	public String extension() {
		return this == TEXT ? "txt" : name().toLowerCase(Locale.ROOT);
	}

	public boolean binary() {
		return this == XLSX;
	}

	/** @param files names of the revisions' files, oldest first */
	public byte[] write(History history, List<String> files, Locale locale) throws IOException {
		return switch (this) {
			case TEXT -> HistoryText.of(history, files, locale).getBytes(StandardCharsets.UTF_8);
			case JSON -> HistoryJson.of(history, files).getBytes(StandardCharsets.UTF_8);
			case HTML -> HistoryPage.html(history, files, locale).getBytes(StandardCharsets.UTF_8);
			case XLSX -> workbook(history, files, locale);
		};
	}

	private static byte[] workbook(History history, List<String> files, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxWriter.write(HistoryTables.workbook(history, files, locale), out);
		return out.toByteArray();
	}
}
