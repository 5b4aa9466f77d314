package kakko.documents.internal.docx;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Manuscript.Passage;

/** Headers and footers: left out of the text, but they say what the draft is. */
final class RunningHeads {

	private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)\\W*(?:page )?\\d+(?: (?:of|/) \\d+)?\\W*");
	/** K2400223[E] 180124; 22-12993 (E) 310123; GE.15-12345(E). */
	private static final Pattern JOB_NUMBER = Pattern.compile("(?:GE\\.)?[A-Z]?\\d\\d-?\\d{5} ?[(\\[][A-Z][)\\]].*");
	private static final List<String> TYPES = List.of("first", "default", "even");

	private final WordPackage archive;
	private final WordFile file;
	private final Set<String> lines = new LinkedHashSet<>();
	private final Set<String> seen = new LinkedHashSet<>();

	RunningHeads(WordPackage archive, WordFile file) {
		this.archive = archive;
		this.file = file;
	}

	/** The title block, which stands in the header of the first page, comes first. */
	void into(Manuscript manuscript) throws IOException {
		for (String type : TYPES) {
			for (XmlNode section : file.sections().all().toList()) {
				read(section, "w:headerReference", type, Reason.RUNNING_HEAD, manuscript);
				read(section, "w:footerReference", type, Reason.RUNNING_FOOT, manuscript);
			}
		}
		manuscript.headerLines.addAll(lines);
	}

	private void read(XmlNode section, String kind, String type, Reason reason, Manuscript manuscript) throws IOException {
		for (XmlNode reference : section.children(kind)) {
			if (reference.attribute("w:type").equals(type)) {
				read(archive.partById(reference.attribute("r:id")), reason, manuscript);
			}
		}
	}

	private void read(XmlNode part, Reason reason, Manuscript manuscript) {
		Manuscript own = new Manuscript();
		new StoryReader(file, own, new Indentation(part, file.headings(), file.lists()), Reason.TRACKED_DELETION).read(part);
		for (Passage passage : own.passages) {
			String line = passage.text().replaceAll("\\\\(?=[\\\\^])", "").replaceAll("\\s+", " ");
			if (seen.add(line)) {
				manuscript.leftOut.add(new LeftOut(0, line, reason(line, reason)));
			}
			if (reason == Reason.RUNNING_HEAD) {
				lines.add(line);
			}
		}
	}

	private static Reason reason(String line, Reason usual) {
		return PAGE_NUMBER.matcher(line).matches() ? Reason.PAGE_NUMBER : JOB_NUMBER.matcher(line).matches() ? Reason.JOB_NUMBER : usual;
	}
}
