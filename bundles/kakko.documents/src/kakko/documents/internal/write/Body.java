package kakko.documents.internal.write;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import kakko.documents.write.Block;
import kakko.documents.write.Block.Cell;
import kakko.documents.write.Block.Row;
import kakko.documents.write.Block.Table;
import kakko.documents.write.Document;
import kakko.documents.write.Document.Page;
import kakko.documents.write.Document.Section;
import kakko.documents.write.Mark;

/** The main part of a Word file: sections of paragraphs and tables. */
final class Body {

	private static final String CELL_MARGIN = "85";

	private final Document document;
	private final Xml xml;
	private final Paragraphs paragraphs;

	Body(Document document, Numbering numbering, Xml xml) {
		this.document = document;
		this.xml = xml;
		this.paragraphs = new Paragraphs(xml, numbering, new Revisions(xml, document));
	}

	void write() throws IOException {
		xml.start("w:document", "xmlns:w", Names.WORD, "xmlns:r", Names.RELATION).start("w:body");
		for (int i = 0; i < document.sections().size(); i++) {
			writeSection(i, i == document.sections().size() - 1);
		}
		xml.end().end();
	}

	private void writeSection(int index, boolean last) throws IOException {
		Section section = document.sections().get(index);
		for (Block block : section.blocks()) {
			writeBlock(block, section.page());
		}
		if (last) {
			closeLastParagraph(section.blocks());
			writePage(index, section);
		} else {
			xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Small");
			writePage(index, section);
			xml.end().end();
		}
	}

	/** The last paragraph of a file has nothing to be joined to: where its end is marked, an empty one follows. */
	private void closeLastParagraph(List<Block> blocks) throws IOException {
		boolean marked = !blocks.isEmpty() && blocks.getLast() instanceof Block.Paragraph last && !last.end().equals(Mark.NONE);
		if (blocks.isEmpty() || marked || blocks.getLast() instanceof Table) {
			xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Small").end().end();
		}
	}

	private void writeBlock(Block block, Page page) throws IOException {
		switch (block) {
			case Block.Paragraph paragraph -> paragraphs.write(paragraph);
			case Table table -> writeTable(table, page);
		}
	}

	private void writeTable(Table table, Page page) throws IOException {
		int shares = table.widths().stream().mapToInt(Integer::intValue).sum();
		List<Integer> widths = table.widths().stream().map(share -> twips(page.textWidth()) * share / shares).toList();
		xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
		xml.empty("w:tblW", "w:w", String.valueOf(widths.stream().mapToInt(Integer::intValue).sum()), "w:type", "dxa");
		xml.empty("w:tblLayout", "w:type", "fixed").end().start("w:tblGrid");
		for (int width : widths) {
			xml.empty("w:gridCol", "w:w", String.valueOf(width));
		}
		xml.end();
		for (int row = 0; row < table.rows().size(); row++) {
			writeRow(table.rows().get(row), row < table.heads(), widths.iterator());
		}
		xml.end();
	}

	private void writeRow(Row row, boolean head, Iterator<Integer> widths) throws IOException {
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
		if (head) {
			xml.empty("w:tblHeader");
		}
		xml.end();
		for (Cell cell : row.cells()) {
			xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", String.valueOf(widths.next()), "w:type", "dxa");
			if (head) {
				xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "EDEDED");
			}
			xml.start("w:tcMar").empty("w:left", "w:w", CELL_MARGIN, "w:type", "dxa").empty("w:right", "w:w", CELL_MARGIN, "w:type", "dxa").end().end();
			for (Block.Paragraph paragraph : cell.paragraphs()) {
				paragraphs.write(paragraph);
			}
			xml.end();
		}
		xml.end();
	}

	private void writePage(int index, Section section) throws IOException {
		Page page = section.page();
		xml.start("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "header" + (index + 1));
		xml.empty("w:footerReference", "w:type", "default", "r:id", "footer").empty("w:type", "w:val", "nextPage");
		xml.empty("w:pgSz", "w:w", twip(page.width()), "w:h", twip(page.height()));
		xml.empty("w:pgMar", "w:top", twip(page.top()), "w:right", twip(page.right()), "w:bottom", twip(page.bottom()), "w:left", twip(page.left()),
				"w:header", twip(15), "w:footer", twip(12), "w:gutter", "0");
		xml.empty("w:cols", "w:space", "720");
		xml.end();
	}

	private static int twips(int millimetres) {
		return Math.round(millimetres * 1440 / 25.4f);
	}

	private static String twip(int millimetres) {
		return String.valueOf(twips(millimetres));
	}
}
