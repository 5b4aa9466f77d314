package kakko.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.History;
import kakko.documents.sheet.XlsxWriter;
import kakko.documents.write.DocxWriter;
import kakko.report.annotated.AnnotatedDiff;
import kakko.report.json.ComparisonJson;
import kakko.report.page.ComparisonPage;
import kakko.report.table.HistoryTables;
import kakko.report.text.ComparisonText;

/** The forms in which a comparison can be had. */
public enum ComparisonReport {
	TEXT, JSON, HTML, DOCX, XLSX;

	/** Of the files in this form, without its dot. */
	public String extension() {
		return this == TEXT ? "txt" : name().toLowerCase(Locale.ROOT);
	}

	public boolean binary() {
		return this == DOCX || this == XLSX;
	}

	/** Whether a selection can be shown in it: a table's rows are sifted where it is opened. */
	public boolean selects() {
		return this != XLSX;
	}

	/** @param files names of the two files, older first */
	public byte[] write(Comparison comparison, List<String> files, Locale locale) throws IOException {
		return write(Selection.everything(comparison), files, locale);
	}

	/** @param files names of the two files, older first */
	public byte[] write(Selection selection, List<String> files, Locale locale) throws IOException {
		if (!selects() && !selection.only().isEmpty()) {
			throw new IllegalArgumentException(this + " holds everything");
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		switch (this) {
			case TEXT -> out.write(ComparisonText.of(selection, files, locale).getBytes(StandardCharsets.UTF_8));
			case JSON -> out.write(ComparisonJson.of(selection, files).getBytes(StandardCharsets.UTF_8));
			case HTML -> out.write(ComparisonPage.html(selection, files, locale).getBytes(StandardCharsets.UTF_8));
			case DOCX -> DocxWriter.write(AnnotatedDiff.tree(selection, files, locale), out);
			case XLSX -> XlsxWriter.write(HistoryTables.workbook(step(selection.comparison()), files, locale), out);
		}
		return out.toByteArray();
	}

	private static History step(Comparison comparison) {
		return Engine.track(List.of(comparison.from(), comparison.to()), List.of(comparison));
	}
}
