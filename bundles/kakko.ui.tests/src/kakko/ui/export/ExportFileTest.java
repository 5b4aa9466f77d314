package kakko.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.ui.export.ExportFile.Form;

class ExportFileTest {

	private static final List<Form> FORMS = List.of(new Form("Excel", "xlsx"), new Form("CSV", "csv"));

	@Test
	void aNameGetsTheEndingOfItsForm() {
		assertEquals("table.xlsx", ExportFile.named("table", FORMS, 0));
		assertEquals("table.csv", ExportFile.named("table.xlsx", FORMS, 1));
	}

	@Test
	void whoWritesAnotherEndingWantsThatForm() {
		assertEquals("table.csv", ExportFile.named("table.csv", FORMS, 0));
	}

	@Test
	void aDotInANameIsNoEnding() {
		assertEquals("L.4 Rev.1.xlsx", ExportFile.named("L.4 Rev.1", FORMS, 0));
	}
}
