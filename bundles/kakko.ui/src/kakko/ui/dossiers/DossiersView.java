package kakko.ui.dossiers;

import java.io.IOException;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import kakko.ui.Wording;

/** Dossiers and their revisions; Enter or a double click opens a revision's draft. */
public final class DossiersView extends ViewPart {

	public static final String ID = "kakko.ui.dossiers";

	private TreeViewer tree;

	@Override
	public void createPartControl(Composite parent) {
		tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		tree.setContentProvider(new DossierTree());
		tree.setLabelProvider(new DossierLabels());
		tree.addOpenListener(this::open);
		getSite().setSelectionProvider(tree);
		fill();
	}

	private void fill() {
		try {
			tree.setInput(Dossiers.all());
			tree.expandAll();
		} catch (IOException e) {
			tree.setInput(List.of(Wording.ofWindow().say("dossiers.failed", e.getMessage())));
		}
	}

	private void open(OpenEvent event) {
		Object selected = ((IStructuredSelection) event.getSelection()).getFirstElement();
		if (selected instanceof ShownRevision revision) {
			revision.open(getSite().getPage());
		}
	}

	/** The tree the user sees. */
	public TreeViewer tree() {
		return tree;
	}

	@Override
	public void setFocus() {
		tree.getTree().setFocus();
	}
}
