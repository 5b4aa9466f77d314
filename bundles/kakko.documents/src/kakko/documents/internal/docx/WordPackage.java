package kakko.documents.internal.docx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import javax.xml.stream.XMLStreamException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;

import kakko.documents.UnreadableDocument;
import kakko.documents.internal.OfficeLibrary;

/** The parts of a Word file. Only those with text are unpacked, pictures never. */
final class WordPackage implements Closeable {

	/** End of the type of a relationship, the same in transitional and strict files. */
	private static final String MAIN = "/officeDocument";

	private final Path file;
	private final OPCPackage archive;
	private final PackagePart main;

	private WordPackage(Path file, OPCPackage archive, PackagePart main) {
		this.file = file;
		this.archive = archive;
		this.main = main;
	}

	/** @throws UnreadableDocument when it isn't an intact Word file */
	static WordPackage open(Path file) throws IOException {
		OfficeLibrary.prepare();
		OPCPackage archive = archive(file);
		try {
			return new WordPackage(file, archive, main(file, archive));
		} catch (IOException | RuntimeException damaged) {
			archive.revert();
			throw damaged;
		}
	}

	/** Opened by hand: left to itself, the library unpacks an archive with a damaged index whole into memory. */
	private static OPCPackage archive(Path file) throws IOException {
		ZipEntrySource entries = entries(file);
		try {
			return OPCPackage.open(entries);
		} catch (InvalidFormatException | RuntimeException damaged) {
			entries.close();
			throw UnreadableDocument.because(damaged, file, "brokenWord", damaged.getMessage());
		}
	}

	private static ZipEntrySource entries(Path file) throws UnreadableDocument {
		try {
			return new ZipFileZipEntrySource(new ZipSecureFile(file.toFile()));
		} catch (IOException | RuntimeException damaged) {
			throw UnreadableDocument.because(damaged, file, "truncatedArchive", damaged.getMessage());
		}
	}

	private static PackagePart main(Path file, OPCPackage archive) throws UnreadableDocument {
		for (PackageRelationship relationship : archive.getRelationships()) {
			PackagePart part = relationship.getRelationshipType().endsWith(MAIN) ? archive.getPart(relationship) : null;
			if (part != null) {
				return part;
			}
		}
		throw new UnreadableDocument(file, "brokenWord", "word/document.xml");
	}

	XmlNode document() throws IOException {
		return parse(main);
	}

	/** @param kind end of the relationship's type: styles, numbering, footnotes, comments …; absent where the file has none */
	XmlNode part(String kind) throws IOException {
		for (PackageRelationship relationship : relationships()) {
			if (relationship.getRelationshipType().endsWith("/" + kind)) {
				return parse(relationship);
			}
		}
		return XmlNode.ABSENT;
	}

	/** The part that the main text names by this id: a header, a footer, a drawing. */
	XmlNode partById(String id) throws IOException {
		PackageRelationship relationship = main.getRelationship(id);
		return relationship == null ? XmlNode.ABSENT : parse(relationship);
	}

	private List<PackageRelationship> relationships() throws IOException {
		try {
			return StreamSupport.stream(main.getRelationships().spliterator(), false).toList();
		} catch (InvalidFormatException damaged) {
			throw UnreadableDocument.because(damaged, file, "brokenWord", damaged.getMessage());
		}
	}

	private XmlNode parse(PackageRelationship relationship) throws IOException {
		if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
			return XmlNode.ABSENT;
		}
		try {
			PackagePart part = archive.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
			return part == null ? XmlNode.ABSENT : parse(part);
		} catch (InvalidFormatException damaged) {
			throw UnreadableDocument.because(damaged, file, "brokenWord", damaged.getMessage());
		}
	}

	private XmlNode parse(PackagePart part) throws IOException {
		String name = part.getPartName().getName().substring(1);
		try (BoundedStream in = new BoundedStream(part.getInputStream())) {
			try {
				return XmlParser.parse(in);
			} catch (XMLStreamException broken) {
				throw refusal(name, in, broken);
			}
		}
	}

	private UnreadableDocument refusal(String part, BoundedStream in, XMLStreamException broken) {
		if (in.isExceeded() || broken instanceof XmlParser.TooManyElements) {
			return UnreadableDocument.because(broken, file, "bomb", part);
		} else if (broken.getCause() instanceof IOException unpacking) {
			return UnreadableDocument.because(broken, file, "truncatedArchive", part + ": " + unpacking.getMessage());
		}
		return UnreadableDocument.because(broken, file, "brokenXml", part, broken.getLocation().getLineNumber(), broken.getLocation().getColumnNumber());
	}

	@Override
	public void close() {
		archive.revert();
	}
}
