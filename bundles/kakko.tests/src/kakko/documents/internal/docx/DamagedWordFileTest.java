package kakko.documents.internal.docx;

import static kakko.documents.internal.docx.WordFixture.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.UnreadableDocument;

/** Damaged and hostile files get one sentence, soon and in little memory. */
class DamagedWordFileTest {

	private static final String OPENING = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

	@TempDir
	Path folder;

	@Test
	void brokenXmlNamesPartAndPlace() throws IOException {
		assertEquals("broken.docx: the Word file is damaged: word/document.xml breaks off or is wrong at line 2, column 8;"
				+ " open it in Word, let it repair the file, and save it again.", refusal(document("broken.docx", OPENING + "\n<w:p></w:q>")).getMessage());
	}

	@Test
	void xmlThatBreaksOff() throws IOException {
		assertEquals("brokenXml", refusal(document("cut.docx", OPENING + "<w:p><w:r><w:t>Parties sha")).key());
	}

	@Test
	void emptyMainText() throws IOException {
		assertEquals("brokenXml", refusal(document("hollow.docx", "")).key());
		assertEquals("noWords", refusal(new WordFixture(p(" ")).write(folder.resolve("blank.docx"))).key());
	}

	@Test
	void archiveCutOff() throws IOException {
		byte[] whole = Files.readAllBytes(new WordFixture(p("Parties shall").repeat(500)).write(folder.resolve("whole.docx")));
		for (int length : new int[] { 30, whole.length / 2, whole.length - 10 }) {
			assertEquals("truncatedArchive", refusal(Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, length))).key());
		}
	}

	@Test
	void bytesFlippedInTheMiddle() throws IOException {
		byte[] bytes = Files.readAllBytes(new WordFixture(p("Parties shall act").repeat(2000)).write(folder.resolve("whole.docx")));
		int compressed = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("word/document.xml") + 60;
		Arrays.fill(bytes, compressed, compressed + 20, (byte) 0xFF);
		assertEquals("truncatedArchive", refusal(Files.write(folder.resolve("flipped.docx"), bytes)).key());
	}

	/** Cut anywhere, or with bytes changed anywhere: read as it is or refused, never a fault of ours. */
	@Test
	void damageOfAnyKindHasASentence() throws IOException {
		byte[] whole = Files.readAllBytes(Path.of("testdata", "documents", "libreoffice.docx"));
		Random random = new Random(20241114);
		for (int round = 0; round < 200; round++) {
			byte[] damaged = round % 2 == 0 ? Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4)) : whole.clone();
			for (int change = 0; change < round % 2 * 8; change++) {
				damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
			}
			assertNotEquals("unexpected", outcome(Files.write(folder.resolve("damaged.docx"), damaged)), "round " + round);
		}
	}

	private static String outcome(Path file) throws IOException {
		try {
			Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
			return "read";
		} catch (UnreadableDocument refused) {
			return refused.key();
		}
	}

	@Test
	void archiveWithoutMainText() throws IOException {
		assertEquals("brokenWord", refusal(with(new WordFixture(p("A")).write(folder.resolve("a.docx")), "word/document.xml", null)).key());
	}

	@Test
	void archiveWithoutRelationships() throws IOException {
		assertEquals("brokenWord", refusal(with(new WordFixture(p("A")).write(folder.resolve("a.docx")), "_rels/.rels", "not xml")).key());
	}

	@Test
	void textThatWordHasNotTakenOverYet() {
		assertEquals("unmergedPart", refusal(new WordFixture(p("A") + "<w:altChunk r:id=\"x\"/>").write(folder.resolve("chunk.docx"))).key());
	}

	@Test
	void entitiesAreNotFollowed() throws IOException {
		String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + OPENING + "<w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
		assertEquals("brokenXml", refusal(document("laughs.docx", laughs)).key());
	}

	@Test
	void elementsNestedWithoutEnd() throws IOException {
		assertEquals("bomb", refusal(document("deep.docx", OPENING + "<w:p>".repeat(100_000))).key());
	}

	/** 200 MB of spaces in a file of 200 KB. */
	@Test
	void zipBombIsStoppedInLittleMemory() throws IOException {
		Path bomb = bomb(folder.resolve("bomb.docx"), 200);
		assertTrue(Files.size(bomb) < 1_000_000);
		long before = usedHeap();
		assertEquals("bomb", refusal(bomb).key());
		assertTrue(usedHeap() - before < 50_000_000, "heap grew by " + (usedHeap() - before));
	}

	@Test
	void moreElementsThanAnyTextHasAreStopped() throws IOException {
		assertEquals("bomb", refusal(document("elements.docx", OPENING + "<w:p/>".repeat(1_000_001))).key());
	}

	@Test
	void swollenListOfPartsIsStopped() throws IOException {
		Path file = new WordFixture(p("A")).write(folder.resolve("types.docx"));
		assertEquals("bomb", refusal(with(file, "[Content_Types].xml", "<Types>" + " ".repeat(5 << 20) + "</Types>")).key());
	}

	private UnreadableDocument refusal(Path file) {
		return assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThrows(UnreadableDocument.class, () -> Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor())));
	}

	private static long usedHeap() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private Path document(String name, String xml) throws IOException {
		return with(new WordFixture("").write(folder.resolve(name)), "word/document.xml", xml);
	}

	/** The file with one part changed, or taken out. */
	private static Path with(Path file, String part, String content) throws IOException {
		Path changed = Files.createTempFile(file.getParent(), "changed", "");
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file)); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				boolean other = !entry.getName().equals(part);
				if (other || content != null) {
					out.putNextEntry(new ZipEntry(entry.getName()));
					out.write(other ? in.readAllBytes() : content.getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return Files.move(changed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
	}

	private static Path bomb(Path file, int megabytes) throws IOException {
		Path whole = new WordFixture("").write(file);
		Path bomb = Files.createTempFile(file.getParent(), "bomb", "");
		byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(whole)); OutputStream stream = Files.newOutputStream(bomb); ZipOutputStream out = new ZipOutputStream(stream)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] content = in.readAllBytes();
				out.write(content, 0, entry.getName().equals("word/document.xml") ? OPENING.length() : content.length);
				for (int i = 0; entry.getName().equals("word/document.xml") && i < megabytes; i++) {
					out.write(spaces);
				}
			}
		}
		return Files.move(bomb, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
	}
}
