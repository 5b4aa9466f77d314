package kakko.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class UnreadableDocumentTest {

	private final UnreadableDocument encrypted = new UnreadableDocument(Path.of("secret", "text.docx"), "encrypted");

	@Test
	void saysWhatIsWrongAndTheWayOut() {
		assertEquals("text.docx: the file is protected by a password; open it in Word, remove the password and save it again.", encrypted.getMessage());
	}

	@Test
	void speaksJapaneseWhenAskedAndEnglishOtherwise() {
		assertEquals("text.docx: パスワードで保護されています。Word で開き、パスワードを外して保存し直してください。", encrypted.localizedMessage(Locale.JAPANESE));
		assertEquals(encrypted.getMessage(), encrypted.localizedMessage(Locale.FRENCH));
	}

	@Test
	void argumentsStandInTheSentence() {
		UnreadableDocument broken = new UnreadableDocument(Path.of("a.docx"), "brokenXml", "word/document.xml", 3, 1200);
		assertEquals("a.docx: the Word file is damaged: word/document.xml breaks off or is wrong at line 3, column 1,200;"
				+ " open it in Word, let it repair the file, and save it again.", broken.getMessage());
	}
}
