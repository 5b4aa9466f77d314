package kakko.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import kakko.documents.ReadDocument;
import kakko.dossier.Notice.Kind;
import kakko.lang.DraftLanguage;
import kakko.model.dossiers.DossiersFactory;
import kakko.model.dossiers.Revision;

/** What of a dossier, or of a file before it is added to it, somebody should look at. Reads drafts: not for the thread that paints. */
public final class Notices {

	private final DossierFolder folder;
	/** By the id of the revision, whose draft never changes. */
	private final Map<String, String> words = new ConcurrentHashMap<>();

	Notices(DossierFolder folder) {
		this.folder = folder;
	}

	/** Of the revisions that stand in the dossier. */
	public List<Notice> all() throws IOException {
		List<Revision> revisions = folder.dossier().getRevisions();
		List<Notice> notices = new ArrayList<>();
		for (int at = 0; at < revisions.size(); at++) {
			Revision revision = revisions.get(at);
			List<Revision> before = revisions.subList(0, at);
			if (Details.of(revision).metadata().version().isEmpty()) {
				notices.add(new Notice(Kind.NO_DATE, revision.getLabel(), ""));
			}
			sameWords(words(revision), before).ifPresent(same -> notices.add(new Notice(Kind.SAME_WORDS, revision.getLabel(), same.getLabel())));
			Order.numberedLater(revision, before).ifPresent(other -> notices.add(new Notice(Kind.NUMBERED_OUT_OF_ORDER, other.getLabel(), revision.getLabel())));
			Order.receivedLater(revision, before).ifPresent(other -> notices.add(new Notice(Kind.RECEIVED_OUT_OF_ORDER, other.getLabel(), revision.getLabel())));
		}
		return notices;
	}

	/** Of a file that was read, were it added with these details. */
	public List<Notice> of(ReadDocument document, Details details) throws IOException {
		Optional<Revision> received = folder.received(document.source());
		if (received.isPresent()) {
			return List.of(new Notice(Kind.SAME_FILE, details.label(), received.get().getLabel()));
		}
		List<Notice> notices = new ArrayList<>();
		List<Revision> revisions = folder.dossier().getRevisions();
		sameWords(WordsOfDraft.of(document.draft()), revisions).ifPresent(same -> notices.add(new Notice(Kind.SAME_WORDS, details.label(), same.getLabel())));
		dated(document, details, revisions, notices);
		return notices;
	}

	private static void dated(ReadDocument document, Details details, List<Revision> revisions, List<Notice> notices) {
		Revision candidate = candidate(document, details);
		if (details.metadata().version().isEmpty()) {
			notices.add(new Notice(Kind.NO_DATE, details.label(), ""));
			return;
		}
		List<Revision> later = revisions.stream().filter(revision -> VersionOrder.moment(revision).isAfter(VersionOrder.moment(candidate))).toList();
		List<Revision> earlier = revisions.stream().filter(revision -> !later.contains(revision)).toList();
		if (!later.isEmpty()) {
			notices.add(new Notice(Kind.OLDER_THAN_NEWEST, details.label(), later.getLast().getLabel()));
		}
		Order.numberedLater(candidate, earlier).or(() -> Order.numberedEarlier(candidate, later))
				.ifPresent(other -> notices.add(new Notice(Kind.NUMBERED_OUT_OF_ORDER, details.label(), other.getLabel())));
	}

	private static Revision candidate(ReadDocument document, Details details) {
		Revision candidate = DossiersFactory.eINSTANCE.createRevision();
		details.describe(candidate);
		candidate.setSource(DossiersFactory.eINSTANCE.createSource());
		candidate.getSource().setFile(document.source().getFileName().toString());
		return candidate;
	}

	private Optional<Revision> sameWords(String sought, List<Revision> revisions) throws IOException {
		for (Revision revision : revisions) {
			if (words(revision).equals(sought)) {
				return Optional.of(revision);
			}
		}
		return Optional.empty();
	}

	private String words(Revision revision) throws IOException {
		String known = words.get(revision.getId());
		if (known == null) {
			known = WordsOfDraft.of(DraftLanguage.parse(Files.readString(folder.draft(revision), StandardCharsets.UTF_8)));
			words.put(revision.getId(), known);
		}
		return known;
	}
}
