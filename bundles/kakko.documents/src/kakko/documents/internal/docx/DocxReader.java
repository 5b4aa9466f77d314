package kakko.documents.internal.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.documents.LeftOut;
import kakko.documents.ReadChoices;
import kakko.documents.UnreadableDocument;
import kakko.documents.internal.Manuscript;
import kakko.documents.internal.Reader;

/** Reads Word files: what Word prints, automatic numbers included. */
public final class DocxReader implements Reader {

	@Override
	public Manuscript read(Path file, ReadChoices choices, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		try (WordPackage archive = WordPackage.open(file)) {
			XmlNode document = archive.document();
			progress.split(1);
			if (choices.changes() == ReadChoices.TrackedChanges.FAIL) {
				refuseChanges(file, document);
			}
			return read(archive, document, new TrackedChanges(choices.changes()), progress);
		}
	}

	private static void refuseChanges(Path file, XmlNode document) throws UnreadableDocument {
		List<XmlNode> changes = TrackedChanges.in(document);
		if (!changes.isEmpty()) {
			String first = changes.stream().map(PlainText::of).filter(words -> !words.isEmpty()).findFirst().orElse("¶");
			throw new UnreadableDocument(file, "trackedChanges", changes.size(), first);
		}
	}

	private static Manuscript read(WordPackage archive, XmlNode original, TrackedChanges changes, SubMonitor progress) throws IOException {
		XmlNode document = changes.settle(original);
		WordFile file = file(archive, document, changes);
		Manuscript manuscript = new Manuscript();
		new RunningHeads(archive, file).into(manuscript);
		progress.split(1);
		Indentation indentation = new Indentation(document, file.headings(), file.lists());
		new StoryReader(file, manuscript, indentation, changes.reason()).read(document.child("w:body"));
		file.comments().into(manuscript);
		file.notes().uncalled().forEach(note -> leaveOut(note, changes.reason(), manuscript));
		progress.split(1);
		return manuscript;
	}

	private static WordFile file(WordPackage archive, XmlNode document, TrackedChanges changes) throws IOException {
		Styles styles = new Styles(archive.part("styles"));
		Lists lists = new Lists(archive.part("numbering"), styles);
		Sections sections = new Sections(document);
		PageCounter pages = new PageCounter(document);
		Notes notes = new Notes(changes.settle(archive.part("footnotes")), changes.settle(archive.part("endnotes")), archive.part("settings"), sections, pages);
		return new WordFile(styles, new Headings(styles), lists, sections, pages, notes, new Comments(archive.part("comments")));
	}

	private static void leaveOut(XmlNode note, LeftOut.Reason reason, Manuscript manuscript) {
		String words = PlainText.of(note);
		if (!words.isEmpty()) {
			manuscript.leftOut.add(new LeftOut(0, words, reason));
		}
	}
}
