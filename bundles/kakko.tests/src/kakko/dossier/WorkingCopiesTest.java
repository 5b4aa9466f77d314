package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.documents.Metadata;
import kakko.lang.edit.TextEdit;
import kakko.lang.edit.WhatIf;
import kakko.model.dossiers.DossierDraft;
import kakko.model.dossiers.Revision;
import kakko.model.dossiers.WorkingCopy;
import kakko.model.drafts.Draft;

/** Working copies, what is removed and restored, and who looked at what. */
class WorkingCopiesTest {

	@TempDir
	private Path folder;
	private DossierFolder dossier;
	private Received received;

	@BeforeEach
	void aDossier() throws IOException {
		dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		received = new Received(folder);
		received.add(dossier, "2026-05-04", "Parties [shall][should] act.\n");
		received.add(dossier, "2026-05-07", "Parties [shall] act.\n");
	}

	private Revision first() {
		return dossier.dossier().getRevisions().getFirst();
	}

	private static List<String> labels(List<? extends DossierDraft> drafts) {
		return drafts.stream().map(DossierDraft::getLabel).toList();
	}

	@Test
	void aWhatIfIsComparedWithTheRevisionItCameFromWhichStaysAsReceived() throws IOException {
		String asReceived = Files.readString(dossier.draft(first()));
		WorkingCopy copy = dossier.copies().make(first(), "What if “shall”");
		Draft draft = dossier.read(copy);
		dossier.copies().write(copy, asReceived, TextEdit.apply(asReceived, new WhatIf(draft).choose(draft.getBrackets().getFirst())));
		Comparison comparison = Engine.compare(Engine.read(dossier.read(first())), Engine.read(dossier.read(copy)), null);
		assertEquals("[ACCEPTED, REJECTED]", comparison.brackets().stream().map(Comparison.BracketFate::fate).toList().toString());
		assertEquals(asReceived, Files.readString(dossier.draft(first())));
		assertEquals(first().getId(), copy.getOf());
		assertEquals(asReceived, Files.readString(dossier.draft(copy).resolveSibling("copy-1.draft.previous")));
	}

	@Test
	void copiesHaveLabelsThatCanBeChanged() throws IOException {
		WorkingCopy copy = dossier.copies().make(first(), "mine");
		dossier.copies().make(copy, "mine, too");
		dossier.copies().rename(copy, "案１");
		assertEquals(List.of("案１", "mine, too"), labels(DossierFolder.open(dossier.folder()).copies().all()));
	}

	@Test
	void beforeARevisionStandsTheRevisionBeforeItAndBeforeACopyWhatItWasMadeFrom() throws IOException {
		WorkingCopy copy = dossier.copies().make(first(), "copy");
		WorkingCopy copyOfCopy = dossier.copies().make(copy, "copy of a copy");
		assertEquals(Optional.empty(), before(first()));
		assertEquals(Optional.of("2026-05-04"), before(dossier.dossier().getRevisions().getLast()));
		assertEquals(Optional.of("2026-05-04"), before(copy));
		assertEquals(Optional.of("copy"), before(copyOfCopy));
		dossier.remove(first());
		assertEquals(Optional.of("2026-05-04"), before(copy));
	}

	private Optional<String> before(DossierDraft draft) {
		return dossier.before(draft).map(DossierDraft::getLabel);
	}

	@Test
	void aRevisionIsRemovedAndRestoredToItsPlace() throws IOException {
		Revision revision = first();
		dossier.remove(revision);
		assertEquals(List.of("2026-05-07"), labels(dossier.dossier().getRevisions()));
		assertEquals(List.of("2026-05-04"), labels(dossier.removed()));
		assertTrue(Files.exists(dossier.draft(revision)) && Files.exists(dossier.original(revision)));
		DossierFolder again = DossierFolder.open(dossier.folder());
		again.restore(again.removed().getFirst());
		assertEquals(List.of("2026-05-04", "2026-05-07"), labels(again.dossier().getRevisions()));
		assertEquals(List.of(), again.removed());
	}

	@Test
	void aCopyIsRemovedAndRestored() throws IOException {
		WorkingCopy copy = dossier.copies().make(first(), "what if");
		dossier.remove(copy);
		dossier.remove(copy);
		assertEquals(List.of(), dossier.copies().all());
		dossier.copies().make(first(), "another");
		dossier.restore(copy);
		assertEquals(List.of("another", "what if"), labels(dossier.copies().all()));
		assertEquals(2, dossier.copies().all().stream().map(WorkingCopy::getDraft).distinct().count());
	}

	@Test
	void aFileWhoseRevisionWasRemovedCanBeReceivedAgain() throws IOException {
		Path original = dossier.original(first());
		dossier.remove(first());
		assertTrue(dossier.received(original).isEmpty());
	}

	@Test
	void anotherVersionDatePutsARevisionElsewhere() throws IOException {
		Revision revision = first();
		Details details = Details.of(revision);
		dossier.edit(revision, new Details("corrected", new Metadata("", details.metadata().symbol(), "CD 3", "7(b)", "2026-05-08")));
		assertEquals(List.of("2026-05-07", "corrected"), labels(dossier.dossier().getRevisions()));
	}

	@Test
	void bookmarksAreKeptDraftByDraft() throws IOException {
		DossierDraft first = dossier.dossier().getRevisions().getFirst();
		DossierDraft last = dossier.dossier().getRevisions().getLast();
		dossier.bookmarks().keep(first, List.of("1\t招請する: [締約国]", "4\t# Urges = haste"));
		dossier.bookmarks().keep(last, List.of("2\tNotes"));
		assertEquals(List.of("1\t招請する: [締約国]", "4\t# Urges = haste"), dossier.bookmarks().of(first));
		dossier.bookmarks().keep(first, List.of());
		assertEquals(List.of(List.of(), List.of("2\tNotes")), List.of(dossier.bookmarks().of(first), dossier.bookmarks().of(last)));
	}

	@Test
	void whatIsNewSinceILastLooked() throws IOException {
		assertEquals(List.of("2026-05-04", "2026-05-07"), labels(dossier.lastLooked().unseen()));
		dossier.lastLooked().looked(dossier.dossier().getRevisions().getLast());
		assertEquals(List.of(), dossier.lastLooked().unseen());
		received.add(dossier, "2026-05-09", "Parties act.\n");
		dossier.lastLooked().looked(first());
		assertEquals(List.of("2026-05-09"), labels(DossierFolder.open(dossier.folder()).lastLooked().unseen()));
		assertEquals("2026-05-07", dossier.lastLooked().newest().orElseThrow().getLabel());
	}

	@Test
	void whoLookedIsNoPartOfTheRecord() throws IOException {
		byte[] item = Files.readAllBytes(dossier.folder().resolve(DossierFolder.ITEM));
		dossier.lastLooked().looked(first());
		assertEquals(new String(item), Files.readString(dossier.folder().resolve(DossierFolder.ITEM)));
		assertEquals("*\n", Files.readString(dossier.folder().resolve(".kakko/.gitignore")));
		assertEquals(2, new LastLooked(dossier, "伊藤/another").unseen().size());
	}

	/** As Kakko wrote it before there were copies, corrections, and dates of receipt. */
	@Test
	void aDossierOfTheFirstFormatOpensAndIsAddedTo() throws IOException {
		Path old = Files.createDirectories(folder.resolve("old"));
		Files.createDirectories(old.resolve("drafts"));
		Files.writeString(old.resolve("drafts/2026-05-04-1830.draft"), "Parties [shall] act.\n");
		Files.writeString(old.resolve(DossierFolder.ITEM), """
				<?xml version="1.0" encoding="UTF-8"?>
				<dossiers:Dossier
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:dossiers="http://kakko/dossiers/1"
				    id="item"
				    title="River deltas (sample)">
				  <revisions
				      id="2026-05-04-1830"
				      label="2026-05-04 18:30"
				      symbol="ICRD/CD/2026/L.4"
				      body="CD 3"
				      agendaItem="7(b)"
				      issued="2026-05-04T18:30"
				      draft="drafts/2026-05-04-1830.draft">
				    <source
				        id="2026-05-04-1830-source"
				        file="originals/river-deltas-L4.docx"
				        sha256="556071a06d3f2344b5eff6653e4afeab070a5c7bad50623bba43fcfe35cdbb21"/>
				  </revisions>
				</dossiers:Dossier>
				""");
		DossierFolder opened = DossierFolder.open(old);
		assertEquals("ICRD/CD/2026/L.4", Details.of(opened.dossier().getRevisions().getFirst()).metadata().symbol());
		assertEquals(List.of(), opened.notices().all());
		received.add(opened, "2026-05-03", "Parties act.\n");
		opened.edit(opened.find("2026-05-04-1830").map(Revision.class::cast).orElseThrow(), new Details("first", new Metadata("", "", "", "", "2026-05-04T18:30+09:00")));
		assertEquals(List.of("2026-05-03", "first"), labels(DossierFolder.open(old).dossier().getRevisions()));
	}
}
