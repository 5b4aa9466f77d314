package kakko.documents.internal.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import kakko.documents.Documents;
import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.documents.Remark;

/** A file that LibreOffice 7.4 wrote of an invented text: no fixture knows all that a real writer does. */
class LibreOfficeFileTest {

	private static final Path FILE = Path.of("testdata", "documents", "libreoffice.docx");

	@Test
	void everythingInItsPlace() throws IOException {
		ReadDocument read = Documents.read(FILE, ReadChoices.DEFAULT, new NullProgressMonitor());
		assertEquals("""
				Title: Scope of the accord
				Source: libreoffice.docx

				# Scope of the accord

				1. Parties shall act^1^;

				^1^ A [note].

				  (a) First;

				  (b) Second:

				    (i) Deep.

				2. Requests the [secretariat] to report.

				>> Delegate (2024-11-14T13:00:00Z) on “[secretariat]”: Group X: keep

				Anchor paragraph goes on.

				Box text [in box]

				See the link; low carbon
				second line\ttabbed^i^.

				^i^ An endnote.

				|+ Spanning

				|- Left

				|> Inner

				| Right

				Last paragraph.
				""", read.draftText());
		assertEquals(List.of(new LeftOut(0, "Scope of the accord 1", Reason.CONTENTS), new LeftOut(0, "should", Reason.TRACKED_DELETION)), read.leftOut());
		assertEquals(List.of(new Remark("Delegate", "2024-11-14T13:00:00Z", 6, "[secretariat]", "Group X: keep")), read.remarks());
	}
}
