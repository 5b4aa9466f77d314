package kakko.ui.draft.paper;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.ui.draft.DraftEditor;
import kakko.ui.draft.DraftInput;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class PrintingTest {

	@TempDir
	private Path folder;

	@Test
	void allWordsArePrintedAndEachPageHasNameAndNumber() throws Exception {
		Optional<PrinterData> printer = Arrays.stream(Printer.getPrinterList()).filter(data -> data.driver.contains("PrintBackendFile")).findFirst();
		assumeTrue(printer.isPresent(), "this machine can't print to a file");
		Path file = Files.writeString(folder.resolve("buoys.draft"), "## Buoys\n\n" + "1. Invites [Parties] to paint the buoys of their harbours;\n\n".repeat(60) + "2. Urges haste;\n");
		DraftEditor editor = (DraftEditor) Window.page().openEditor(DraftInput.of(file), DraftEditor.ID);
		Window.until("the draft is read", () -> editor.parsed() != null);
		Path pdf = folder.resolve("printed.pdf");
		printer.get().printToFile = true;
		printer.get().fileName = pdf.toString();
		Printing printing = new Printing(editor.viewer(), printer.get(), "Buoys v3");
		printing.schedule();
		Window.until("it is printed", () -> printing.getResult() != null && isWhole(pdf));
		ReadDocument printed = Documents.read(pdf, ReadChoices.DEFAULT, null);
		assertTrue(printed.draftText().contains("Invites [Parties] to paint the buoys of their harbours;"), printed.draftText());
		assertTrue(printed.draftText().contains("Urges haste;"), printed.draftText());
		String heads = printed.leftOut() + printed.draftText();
		assertTrue(heads.contains("Buoys v3") && heads.contains("page 2"), heads);
	}

	private static boolean isWhole(Path pdf) {
		try {
			return Files.exists(pdf) && Files.readString(pdf, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
