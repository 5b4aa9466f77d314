package kakko.ui.dossiers;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import kakko.dossier.Details;
import kakko.dossier.DossierFolder;
import kakko.dossier.Notice;
import kakko.documents.Metadata;
import kakko.model.dossiers.Revision;
import kakko.ui.Wording;
import kakko.ui.table.ElidedTree;
import kakko.ui.trouble.Trouble;

/** What things in the tree are called; where the mouse rests, the whole of that and what else is known of them. */
final class NameColumn extends StyledCellLabelProvider {

	private static final String LOOK_AT_IT = "⚠ ";

	private final Wording wording = Wording.ofWindow();
	private final LocalResourceManager images;

	private final Function<Object, List<Notice>> notices;
	private final ElidedTree lines;

	/**
	 * @param tree    has its first column
	 * @param notices what somebody should look at in a dossier or a draft
	 */
	NameColumn(Tree tree, Function<Object, List<Notice>> notices) {
		this.notices = notices;
		lines = new ElidedTree(tree);
		images = new LocalResourceManager(JFaceResources.getResources(), tree);
	}

	@Override
	public void update(ViewerCell cell) {
		// in front: long names are cut at their end
		StyledString name = notices.apply(cell.getElement()).isEmpty() ? new StyledString() : new StyledString(LOOK_AT_IT, StyledString.COUNTER_STYLER);
		name.append(name(cell.getElement()));
		lines.write((TreeItem) cell.getItem(), name.getString());
		cell.setStyleRanges(name.getStyleRanges());
		cell.setImage(image(cell.getElement()));
		super.update(cell);
	}

	String text(Object element) {
		return name(element).getString();
	}

	private StyledString name(Object element) {
		return switch (element) {
		case Conference conference -> new StyledString(conference.name());
		case DossierFolder dossier -> new StyledString(title(dossier));
		case BrokenDossier broken -> new StyledString(broken.folder().getFileName().toString()).append("  " + wording.say("dossiers.broken"), StyledString.QUALIFIER_STYLER);
		case ShownDraft shown when shown.isRemoved() -> new StyledString(shown.draft().getLabel() + "  " + wording.say("dossiers.removed"), StyledString.QUALIFIER_STYLER);
		case ShownDraft shown -> new StyledString(shown.draft().getLabel());
		default -> new StyledString(String.valueOf(element));
		};
	}

	static String title(DossierFolder dossier) {
		String title = dossier.dossier().getTitle();
		return title == null || title.isBlank() ? dossier.folder().getFileName().toString() : title;
	}

	private Image image(Object element) {
		return switch (element) {
		case Conference conference -> image("conference");
		case ShownDraft shown -> image(shown.draft() instanceof Revision ? "revision" : "copy");
		default -> image("dossier");
		};
	}

	private Image image(String name) {
		return ResourceLocator.imageDescriptorFromBundle("kakko.ui", "icons/" + name + ".svg").map(ImageDescriptor.class::cast).map(images::create).orElse(null);
	}

	@Override
	public String getToolTipText(Object element) {
		String warned = notices.apply(element).stream().map(notice -> LOOK_AT_IT + notice.message(wording.locale())).collect(Collectors.joining("\n"));
		return warned.isEmpty() ? known(element) : known(element) + "\n" + warned;
	}

	private String known(Object element) {
		return switch (element) {
		case BrokenDossier broken -> Trouble.sentence(broken.fault());
		case DossierFolder dossier -> title(dossier) + "\n" + dossier.folder();
		case ShownDraft shown when shown.draft() instanceof Revision revision -> known(revision, Details.of(revision).metadata());
		case ShownDraft shown -> shown.draft().getLabel();
		default -> null;
		};
	}

	private static String known(Revision revision, Metadata metadata) {
		String file = revision.getSource().getFile();
		return Stream.of(revision.getLabel(), metadata.title(), Stream.of(metadata.symbol(), metadata.body(), metadata.agendaItem()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")),
				metadata.version().replace('T', ' '), file.substring(file.lastIndexOf('/') + 1)).filter(line -> !line.isEmpty()).distinct().collect(Collectors.joining("\n"));
	}
}
