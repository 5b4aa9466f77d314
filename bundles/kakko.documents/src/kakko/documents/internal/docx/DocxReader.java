package kakko.documents.internal.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
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
			WordTexts texts = WordTexts.in(archive);
			progress.split(1);
			if (choices.changes() == ReadChoices.TrackedChanges.FAIL) {
				refuse(file, texts.changes());
			}
			return read(archive, texts, new TrackedChanges(choices.changes()), progress);
		} catch (StoryReader.UnmergedPart unmerged) {
			throw UnreadableDocument.because(unmerged, file, "unmergedPart");
		}
	}

	private static void refuse(Path file, List<XmlNode> changes) throws UnreadableDocument {
		if (!changes.isEmpty()) {
			String first = changes.stream().map(PlainText::of).filter(words -> !words.isEmpty()).findFirst().orElse("¶");
			throw new UnreadableDocument(file, "trackedChanges", changes.size(), first);
		}
	}

	private static Manuscript read(WordPackage archive, WordTexts original, TrackedChanges changes, SubMonitor progress) throws IOException {
		WordTexts texts = original.map(changes::settle);
		WordFile file = WordFile.of(archive, texts);
		Manuscript manuscript = new Manuscript();
		new RunningHeads(archive, file).into(manuscript);
		progress.split(1);
		Indentation indentation = new Indentation(texts.document(), file.headings(), file.lists());
		new StoryReader(file, manuscript, indentation, changes.reason()).read(texts.document().child("w:body"));
		file.comments().into(manuscript);
		file.notes().uncalled().forEach(note -> leaveOut(note, original.calls(note) ? changes.reason() : Reason.OTHER, manuscript));
		progress.split(1);
		return manuscript;
	}

	private static void leaveOut(XmlNode note, Reason reason, Manuscript manuscript) {
		String words = PlainText.of(note);
		if (!words.isEmpty()) {
			manuscript.leftOut.add(new LeftOut(0, words, reason));
		}
	}
}
