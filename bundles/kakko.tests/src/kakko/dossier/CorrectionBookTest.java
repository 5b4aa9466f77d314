package kakko.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.Link;
import kakko.core.Comparison.OptionOutcome;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Corrections.OfOption;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.dossier.CorrectionBook.Found;
import kakko.dossier.CorrectionBook.Refused.Reason;
import kakko.model.dossiers.Correction;
import kakko.model.dossiers.CorrectionKind;
import kakko.model.dossiers.Revision;

class CorrectionBookTest {

	private static final String OLDER = "1. Parties [shall] act; they [shall] report.\n\n2. The fund [supports] early warning.\n\nOption 1: A fund is set up.\n\nOption 2: No text\n";
	private static final String NEWER = "1. Parties act; they report.\n\n2. The fund helps.\n\nA fund is set up.\n";

	@TempDir
	private Path folder;
	private DossierFolder dossier;
	private Revision from;
	private Revision to;

	@BeforeEach
	void twoRevisions() throws IOException {
		dossier = DossierFolder.create(folder.resolve("deltas"), "River deltas");
		Received received = new Received(folder);
		received.add(dossier, "2026-05-04", OLDER);
		received.add(dossier, "2026-05-07", NEWER);
		from = dossier.dossier().getRevisions().getFirst();
		to = dossier.dossier().getRevisions().getLast();
	}

	private CorrectionBook.Change correct(Corrections corrections) throws IOException {
		return dossier.corrections().correct(from, to, reading(from), reading(to), corrections);
	}

	private Reading reading(Revision revision) throws IOException {
		return Engine.read(dossier.read(revision));
	}

	private Found found() throws IOException {
		DossierFolder again = DossierFolder.open(dossier.folder());
		return again.corrections().find(from, to, reading(from), reading(to));
	}

	/** What a better reader would make of the older original. */
	private void readAgain(String text) throws IOException {
		Files.writeString(dossier.draft(from), text);
	}

	@Test
	void areKeptAndFoundAgain() throws IOException {
		correct(Corrections.together(1, 1));
		correct(Corrections.apart(0, 1));
		correct(Corrections.of(OfBracket.gone(Fate.REJECTED, 1)));
		correct(Corrections.of(OfOption.gone(OptionOutcome.CHOSEN, 1)));
		assertEquals(new Corrections(List.of(new Link(1, 1)), List.of(new Link(0, 1)), List.of(OfBracket.gone(Fate.REJECTED, 1)),
				List.of(OfOption.gone(OptionOutcome.CHOSEN, 1))), found().corrections());
		assertEquals(List.of("correction-1", "correction-2", "correction-3", "correction-4"), dossier.corrections().all().stream().map(Correction::getId).toList());
	}


	@Test
	void surviveThatParagraphsCameBefore() throws IOException {
		correct(Corrections.of(OfBracket.gone(Fate.REJECTED, 1)));
		correct(Corrections.together(1, 1));
		readAgain("# River deltas\n\nThe conference,\n\n" + OLDER);
		assertEquals(List.of(OfBracket.gone(Fate.REJECTED, 1)), found().corrections().brackets());
		assertEquals(List.of(new Link(3, 1)), found().corrections().together());
	}

	@Test
	void surviveThatABracketCameBefore() throws IOException {
		correct(Corrections.of(OfBracket.gone(Fate.REJECTED, 1)));
		readAgain(OLDER.replace("Parties", "[All] Parties"));
		assertEquals(List.of(OfBracket.gone(Fate.REJECTED, 2)), found().corrections().brackets());
	}

	@Test
	void tellWhereABracketIsSeen() throws IOException {
		correct(Corrections.of(new OfBracket(Fate.ACCEPTED, 2, -1, 2)));
		assertEquals(List.of(new OfBracket(Fate.ACCEPTED, 2, -1, 2)), found().corrections().brackets());
	}

	@Test
	void areRefusedWhenTheirWordsAreGone() throws IOException {
		correct(Corrections.of(OfBracket.gone(Fate.ACCEPTED, 2)));
		readAgain(OLDER.replace("[supports]", "[finances]"));
		assertTrue(found().corrections().isEmpty());
		assertEquals(List.of(Reason.NOT_FOUND), found().refused().stream().map(CorrectionBook.Refused::reason).toList());
		readAgain(OLDER);
		assertEquals(1, found().honoured().size());
	}

	@Test
	void areRefusedWhereNobodyCanTellWhichPlaceIsMeant() throws IOException {
		correct(Corrections.of(OfBracket.gone(Fate.ACCEPTED, 2)));
		readAgain("A new preamble,\n\nwhich goes on,\n\nThe fund [supports] early warning.\n\nThe fund [supports] early warning.\n");
		assertEquals(List.of(Reason.NOT_FOUND), found().refused().stream().map(CorrectionBook.Refused::reason).toList());
	}

	@Test
	void aLaterOneTakesThePlaceOfWhatItContradictsAndCanBeUndone() throws IOException {
		correct(Corrections.of(OfBracket.gone(Fate.ACCEPTED, 2)));
		CorrectionBook.Change change = correct(Corrections.of(OfBracket.gone(Fate.REJECTED, 2)));
		assertEquals(List.of("accepted"), change.withdrawn().stream().map(Correction::getFate).toList());
		assertEquals(List.of(OfBracket.gone(Fate.REJECTED, 2)), found().corrections().brackets());
		dossier.corrections().undo(change);
		assertEquals(List.of(OfBracket.gone(Fate.ACCEPTED, 2)), found().corrections().brackets());
	}

	@Test
	void canBeWithdrawnAndBroughtBack() throws IOException {
		correct(Corrections.together(1, 1));
		List<Correction> all = dossier.corrections().all();
		dossier.corrections().withdraw(all);
		assertTrue(found().corrections().isEmpty() && dossier.corrections().all().isEmpty());
		dossier.corrections().bringBack(all);
		assertEquals(List.of(new Link(1, 1)), found().corrections().together());
	}

	@Test
	void holdForTheirStepOnly() throws IOException {
		correct(Corrections.together(1, 1));
		assertTrue(dossier.corrections().between(to, from).isEmpty());
		assertFalse(dossier.corrections().between(from, to).isEmpty());
	}

	@Test
	void thoseOfTwoProgramsContradictingEachOtherDontKeepTheRestFromBeingHonoured() throws IOException {
		correct(Corrections.together(1, 1));
		dossier.corrections().bringBack(dossier.corrections().all().stream().map(one -> {
			Correction other = EcoreUtil.copy(one);
			other.setKind(CorrectionKind.APART);
			return other;
		}).toList());
		assertEquals(List.of(Reason.CONTRADICTED), found().refused().stream().map(CorrectionBook.Refused::reason).toList());
		assertEquals(List.of(new Link(1, 1)), found().corrections().apart());
	}
}
