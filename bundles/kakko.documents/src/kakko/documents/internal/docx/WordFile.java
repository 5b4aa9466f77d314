package kakko.documents.internal.docx;

/** What the parts of a Word file say, as far as the reading of its text needs it. */
record WordFile(Styles styles, Headings headings, Lists lists, Sections sections, PageCounter pages, Notes notes, Comments comments) {
}
