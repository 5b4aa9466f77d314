package kakko.ui.compare.choose;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import kakko.dossier.DossierFolder;
import kakko.ui.compare.CompareInput;
import kakko.ui.desk.DraftNames;
import kakko.ui.draft.DraftInput;
import kakko.ui.spot.Spot;

/**
 * The drafts that a command is about: selected ones, else those of the editor in front.
 *
 * @param dossier that they belong to, if they belong to one
 */
public record AtHand(List<Path> drafts, Optional<DossierFolder> dossier) {

	public static AtHand of(ExecutionEvent event) {
		return of(drafts(event.getApplicationContext()));
	}

	/** @param context of a handler that is asked whether it can do something now, or is to do it */
	static List<Path> drafts(Object context) {
		List<Path> selected = selected(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME));
		return selected.isEmpty() ? edited(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)) : selected;
	}

	public static AtHand of(List<Path> drafts) {
		return new AtHand(drafts, drafts.stream().map(DraftNames::dossier).flatMap(Optional::stream).findFirst());
	}

	private static List<Path> selected(Object selection) {
		Stream<?> elements = selection instanceof IStructuredSelection structured ? structured.toList().stream() : Stream.empty();
		return elements.map(AtHand::file).filter(Objects::nonNull).distinct().toList();
	}

	private static Path file(Object element) {
		return element instanceof Spot spot ? spot.draft() : Adapters.adapt(element, Path.class);
	}

	private static List<Path> edited(Object editor) {
		IEditorInput input = editor instanceof IEditorPart part ? part.getEditorInput() : null;
		return switch (input) {
		case DraftInput draft -> List.of(draft.file());
		case CompareInput compare -> List.of(compare.to());
		case null, default -> List.of();
		};
	}

	/** Files of the dossier's revisions, oldest first. */
	public List<Path> revisions() {
		return dossier.map(folder -> folder.dossier().getRevisions().stream().map(folder::draft).toList()).orElse(List.of());
	}

	/** Files of all that the dossier has: its revisions, then its copies. */
	public List<Path> all() {
		return dossier.map(folder -> Stream.concat(folder.dossier().getRevisions().stream(), folder.dossier().getCopies().stream()).map(folder::draft).toList()).orElse(drafts);
	}

	/** The draft that is at hand with the one before it, or a copy with what it was made from. */
	public Optional<CompareInput> withPrevious() {
		return drafts.stream().findFirst().flatMap(draft -> DraftNames.before(draft).map(before -> new CompareInput(before, draft)));
	}

	/** The two that are selected, in the order of their versions. */
	public Optional<CompareInput> both() {
		List<Path> order = all();
		List<Path> sorted = drafts.stream().sorted(Comparator.comparing(order::indexOf)).toList();
		return sorted.size() == 2 ? Optional.of(new CompareInput(sorted.getFirst(), sorted.getLast())) : Optional.empty();
	}

	public Optional<CompareInput> firstWithLast() {
		List<Path> revisions = revisions();
		return revisions.size() < 2 ? Optional.empty() : Optional.of(new CompareInput(revisions.getFirst(), revisions.getLast()));
	}

	/** The newest revision with the one that the user looked at last; nothing where there is none newer, or none was looked at. */
	public Optional<CompareInput> newSinceLooked() {
		List<Path> revisions = revisions();
		return dossier.flatMap(folder -> folder.lastLooked().newest().map(folder::draft)).filter(seen -> !seen.equals(revisions.getLast()))
				.map(seen -> new CompareInput(seen, revisions.getLast()));
	}
}
