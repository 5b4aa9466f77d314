package kakko.benchmark.cold;

import java.io.File;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can't be spared: PDFBox getting the text out of PDF files, and nothing else. {@code BareExtraction FILE…} */
public final class BareExtraction {

	private BareExtraction() {
	}

	public static void main(String[] args) throws IOException {
		for (String file : args) {
			try (PDDocument document = Loader.loadPDF(new File(file))) {
				System.out.print(new PDFTextStripper().getText(document));
			}
		}
	}
}
