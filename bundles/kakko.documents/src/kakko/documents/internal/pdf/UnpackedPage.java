package kakko.documents.internal.pdf;

import java.io.IOException;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is unpacked at once, and not while it is read. */
final class UnpackedPage extends PDPage {

	/** What is longer draws more than a person could have written; it is unpacked bit by bit until that is sure. */
	private static final int LONGEST = 32 << 20;

	private final PDPage page;

	UnpackedPage(PDPage page) {
		super(page.getCOSObject());
		this.page = page;
	}

	/** Those of the file's page, which share fonts with other pages. */
	@Override
	public PDResources getResources() {
		return page.getResources();
	}

	@Override
	public RandomAccessRead getContentsForStreamParsing() throws IOException {
		RandomAccessRead packed = page.getContentsForStreamParsing();
		PageContent content = PageContent.of(packed, LONGEST);
		packed.close();
		return content == null ? page.getContentsForStreamParsing() : content;
	}
}
