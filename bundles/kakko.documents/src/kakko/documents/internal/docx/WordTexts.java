package kakko.documents.internal.docx;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The parts of a Word file in which people track changes. */
record WordTexts(XmlNode document, XmlNode footnotes, XmlNode endnotes) {

	static WordTexts in(WordPackage archive) throws IOException {
		return new WordTexts(archive.document(), archive.part("footnotes"), archive.part("endnotes"));
	}

	WordTexts map(UnaryOperator<XmlNode> change) {
		return new WordTexts(change.apply(document), change.apply(footnotes), change.apply(endnotes));
	}

	/** Insertions, deletions and moves, in the order of the parts. */
	List<XmlNode> changes() {
		return Stream.of(document, footnotes, endnotes).flatMap(part -> TrackedChanges.in(part).stream()).toList();
	}

	/** Whether the main text calls this footnote or endnote. */
	boolean calls(XmlNode note) {
		return document.all(note.name() + "Reference").anyMatch(call -> call.attribute("w:id").equals(note.attribute("w:id")));
	}
}
