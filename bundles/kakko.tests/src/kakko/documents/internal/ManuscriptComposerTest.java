package kakko.documents.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import kakko.documents.Format;
import kakko.documents.ReadDocument;
import kakko.documents.Remark;
import kakko.documents.internal.Manuscript.Comment;
import kakko.documents.internal.Manuscript.Kind;
import kakko.documents.internal.Manuscript.Passage;
import kakko.lang.DraftComposer;
import kakko.lang.DraftComposer.CellStart;

class ManuscriptComposerTest {

	private final Manuscript manuscript = new Manuscript();

	@Test
	void headPagesPassagesAndRemarks() {
		manuscript.headerLines.addAll(List.of("SBSTA 61 agenda item 13(a)", "Joint efforts", "Version 14/11/2024 13:00"));
		add(Kind.HEADING, 1, "I. Scope", 1, "", null);
		add(Kind.PARAGRAPH, 0, "1. [Parties] shall" + DraftComposer.call("1"), 1, "", null);
		add(Kind.FOOTNOTE, 0, "A note.", 1, "1", null);
		add(Kind.CELL, 0, "Name", 2, "", CellStart.TABLE);
		manuscript.comments.add(new Comment(1, "Delegate", "2024-11-14T13:00", "[Parties]", "Keep."));
		ReadDocument read = compose();
		assertEquals("""
				Title: Joint efforts
				Body: SBSTA 61
				Agenda item: 13(a)
				Version: 2024-11-14T13:00
				Source: text.docx

				=== page 1 ===

				# I. Scope

				1. [Parties] shall^1^

				>> Delegate (2024-11-14T13:00) on “[Parties]”: Keep.

				^1^ A note.

				=== page 2 ===

				|+ Name
				""", read.draftText());
		assertEquals(List.of(new Remark("Delegate", "2024-11-14T13:00", 1, "[Parties]", "Keep.")), read.remarks());
	}

	@Test
	void emptyPassagesHaveNoIndex() {
		add(Kind.PARAGRAPH, 0, "Parties shall", 0, "", null);
		add(Kind.PARAGRAPH, 0, " ", 0, "", null);
		add(Kind.PARAGRAPH, 0, "cooperate.", 0, "", null);
		manuscript.comments.add(new Comment(1, "A", "", "", "on nothing"));
		manuscript.comments.add(new Comment(2, "A", "", "", "on the second"));
		assertEquals(List.of(0, 1), compose().remarks().stream().map(Remark::paragraph).toList());
	}

	private void add(Kind kind, int level, String text, int page, String mark, CellStart cell) {
		manuscript.passages.add(new Passage(kind, level, text, page, mark, cell));
	}

	private ReadDocument compose() {
		return new ManuscriptComposer(Path.of("text.docx"), Format.DOCX, manuscript).compose();
	}
}
