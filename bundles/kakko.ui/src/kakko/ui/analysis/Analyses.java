package kakko.ui.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.core.Comparison;
import kakko.core.Engine;
import kakko.core.Reading;
import kakko.documents.Documents;
import kakko.documents.ReadDocument;
import kakko.dossier.DossierFolder;
import kakko.ui.Wording;
import kakko.ui.desk.Desk;
import kakko.ui.figures.Counting;
import kakko.ui.figures.Stamp;

/**
 * Everything that is worked out from drafts, once for all parts of the window and off its thread. The last few answers are
 * kept; they are derived, and may be worked out again at any time. Called in the window's thread.
 */
public final class Analyses {

	private static final int KEPT = 40;
	private static final Analyses WINDOW = new Analyses();

	/** A file as it stands on the disk: one that was written since is another. */
	private record Version(Path file, Stamp stamp) {

		static Version of(Path file) {
			return new Version(file, Stamp.of(file));
		}
	}

	private record Pair(Version from, Version to) {
	}

	private record Whole(List<Version> drafts) {
	}

	private final Map<Object, Pending<?>> known = new LinkedHashMap<>(16, .75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Object, Pending<?>> eldest) {
			return size() > KEPT;
		}
	};
	private final Wording wording = Wording.ofWindow();

	private Analyses() {
		Desk.get().whenChanged(dossier -> forgetDossier(dossier.folder()));
	}

	public static Analyses get() {
		return WINDOW;
	}

	/** A draft, read. Fails with what {@link Documents#read} throws. */
	public Pending<ReadDraft> draft(Path file) {
		return draft(Version.of(file));
	}

	private Pending<ReadDraft> draft(Version draft) {
		return draft(draft, monitor -> read(draft.file, monitor));
	}

	private Pending<ReadDraft> draft(Version draft, Pending.Work<ReadDraft> reading) {
		return ask(draft, wording.say("analysis.reading", draft.file.getFileName()), reading);
	}

	/** A draft that is wanted together with a longer one: read while that one keeps a single processor busy. */
	private Pending<ReadDraft> draft(Version draft, Version longer, Pending<ReadDraft> first) {
		return draft(draft, monitor -> {
			if (Documents.takesAllProcessors(longer.file)) {
				first.awaitMost(monitor);
			}
			return read(draft.file, monitor);
		});
	}

	/** The characters of a {@code .draft}, long before {@link #draft} knows what they mean; nothing for a file of another format. */
	public Pending<Optional<String>> text(Path file) {
		return new Pending<>(wording.say("analysis.reading", file.getFileName()), monitor -> Documents.draftText(file));
	}

	/** What became of one draft in another, with what the user put right by hand. */
	public Pending<Comparison> comparison(Path from, Path to) {
		return comparison(Version.of(from), Version.of(to));
	}

	private Pending<Comparison> comparison(Version from, Version to) {
		boolean olderFirst = from.stamp.size() > to.stamp.size();
		Version longer = olderFirst ? from : to;
		Pending<ReadDraft> first = draft(longer);
		Pending<ReadDraft> second = draft(olderFirst ? to : from, longer, first);
		return ask(new Pair(from, to), wording.say("analysis.comparing", from.file.getFileName(), to.file.getFileName()),
				compare(olderFirst ? first : second, olderFirst ? second : first, ByHand.between(from.file, to.file)));
	}

	/**
	 * What became of one draft in a working copy as it stands in its editor, worked out anew each time.
	 *
	 * @param now what is read of the copy at the moment
	 */
	public Pending<Comparison> comparison(Path from, Path copy, Reading now) {
		Pending<ReadDraft> older = draft(from);
		ByHand byHand = ByHand.between(from, copy);
		return new Pending<>(wording.say("analysis.comparing", from.getFileName(), copy.getFileName()), monitor -> {
			Reading before = older.await().reading();
			return Engine.compare(before, now, byHand.in(before, now), monitor);
		});
	}

	/** Brackets and options through all revisions of a dossier, oldest first. */
	public Pending<DossierHistory> history(DossierFolder dossier) {
		return history(dossier.dossier().getRevisions().stream().map(dossier::draft).toList(), dossier.dossier().getTitle());
	}

	/**
	 * Brackets and options through any drafts, oldest first.
	 *
	 * @param title what the user calls them together
	 */
	public Pending<DossierHistory> history(List<Path> drafts, String title) {
		return history(drafts, title, CompletableFuture.completedStage(null));
	}

	/**
	 * The same for a part that only goes along with what the user opened.
	 *
	 * @param first what he waits for: the drafts are followed when that is done, or will never be
	 */
	public Pending<DossierHistory> history(List<Path> drafts, String title, CompletionStage<?> first) {
		List<Version> versions = drafts.stream().map(Version::of).toList();
		List<Pending<ReadDraft>> read = versions.stream().map(this::draft).toList();
		List<Pending<Comparison>> steps = IntStream.range(1, versions.size()).mapToObj(step -> comparison(versions.get(step - 1), versions.get(step))).toList();
		return ask(new Whole(versions), wording.say("analysis.tracking", title), monitor -> follow(drafts, read, steps, first, monitor));
	}

	/** A draft was written: what was derived from it no longer holds. */
	public void forget(Path draft) {
		known.keySet().removeIf(key -> versions(key).map(Version::file).anyMatch(draft::equals));
	}

	/** Its revisions or corrections changed; the drafts themselves are as they were. */
	private void forgetDossier(Path folder) {
		known.keySet().removeIf(key -> !(key instanceof Version) && versions(key).anyMatch(version -> version.file.startsWith(folder)));
	}

	private static Stream<Version> versions(Object key) {
		return switch (key) {
		case Version version -> Stream.of(version);
		case Pair pair -> Stream.of(pair.from, pair.to);
		case Whole whole -> whole.drafts.stream();
		default -> Stream.empty();
		};
	}

	@SuppressWarnings("unchecked")
	private <T> Pending<T> ask(Object key, String name, Pending.Work<T> work) {
		known.computeIfPresent(key, (any, pending) -> pending.failed() ? null : pending);
		Pending<?> pending = known.get(key);
		if (pending == null) {
			pending = new Pending<>(name, work);
			known.put(key, pending);
		}
		return (Pending<T>) pending;
	}

	private static ReadDraft read(Path file, IProgressMonitor monitor) throws IOException {
		ReadDocument document = Counting.get().read(file, monitor);
		return new ReadDraft(file, document.draftText(), document.draft(), Engine.read(document.draft()));
	}

	private static Pending.Work<Comparison> compare(Pending<ReadDraft> from, Pending<ReadDraft> to, ByHand byHand) {
		return monitor -> {
			Reading older = from.await().reading();
			Reading newer = to.await().reading();
			return Engine.compare(older, newer, byHand.in(older, newer), monitor);
		};
	}

	private static DossierHistory follow(List<Path> drafts, List<Pending<ReadDraft>> read, List<Pending<Comparison>> steps, CompletionStage<?> first, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, read.size() + steps.size());
		List<ReadDraft> revisions = read.stream().map(each -> awaited(each, progress)).toList();
		List<Comparison> compared = steps.stream().map(each -> awaited(each, progress)).toList();
		first.handle((done, cancelled) -> done).toCompletableFuture().join();
		return new DossierHistory(drafts, revisions, Engine.track(revisions.stream().map(ReadDraft::reading).toList(), compared));
	}

	private static <T> T awaited(Pending<T> pending, SubMonitor progress) {
		T there = pending.await();
		progress.split(1);
		return there;
	}
}
