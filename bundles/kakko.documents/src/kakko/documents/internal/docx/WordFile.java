package kakko.documents.internal.docx;

import java.io.IOException;

/** What the parts of a Word file say, as far as the reading of its text needs it. */
record WordFile(Styles styles, Headings headings, Lists lists, Sections sections, PageCounter pages, Notes notes, Comments comments) {

	static WordFile of(WordPackage archive, WordTexts texts) throws IOException {
		Styles styles = new Styles(archive.part("styles"));
		Sections sections = new Sections(texts.document());
		PageCounter pages = new PageCounter(texts.document());
		Notes notes = new Notes(texts, archive.part("settings"), sections, pages);
		return new WordFile(styles, new Headings(styles), new Lists(archive.part("numbering"), styles), sections, pages, notes, new Comments(archive.part("comments")));
	}
}
