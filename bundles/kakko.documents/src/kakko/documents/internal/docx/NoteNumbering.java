package kakko.documents.internal.docx;

/** Numbers footnotes or endnotes as the file says: format, first number, and where the count begins anew. */
final class NoteNumbering {

	private final String kind;
	private final String usualFormat;
	private final XmlNode settings;
	private final Sections sections;
	private final PageCounter pages;
	private int last;
	private int place;

	/**
	 * @param kind     w:footnotePr or w:endnotePr
	 * @param settings part with what holds for the whole file
	 */
	NoteNumbering(String kind, String usualFormat, XmlNode settings, Sections sections, PageCounter pages) {
		this.kind = kind;
		this.usualFormat = usualFormat;
		this.settings = settings;
		this.sections = sections;
		this.pages = pages;
	}

	String next() {
		int begin = property("w:numStart").number(1);
		int now = switch (property("w:numRestart").value()) {
		case "eachSect" -> sections.index();
		case "eachPage" -> pages.page();
		default -> place;
		};
		last = last == 0 || now != place ? begin : last + 1;
		place = now;
		XmlNode format = property("w:numFmt");
		return NumberFormat.print(last, format.exists() ? format.value() : usualFormat);
	}

	private XmlNode property(String name) {
		XmlNode ofSection = sections.current().path(kind, name);
		return ofSection.exists() ? ofSection : settings.path(kind, name);
	}
}
