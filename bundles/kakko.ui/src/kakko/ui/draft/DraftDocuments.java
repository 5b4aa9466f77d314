package kakko.ui.draft;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import kakko.ui.trouble.Trouble;

/** The text under one editor: empty until its draft was read; saved whole or not at all. */
final class DraftDocuments extends AbstractDocumentProvider {

	/** As it stands on the disk. */
	private String saved = "";
	private boolean loaded;

	/** The draft was read: its text comes under the editor, unchanged. */
	void load(DraftInput input, String text) {
		ElementInfo info = getElementInfo(input);
		removeUnchangedElementListeners(input, info);
		info.fDocument.set(text);
		saved = text;
		loaded = true;
		addUnchangedElementListeners(input, info);
	}

	boolean loaded() {
		return loaded;
	}

	@Override
	protected IDocument createDocument(Object element) {
		return new Document();
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) {
		return new AnnotationModel();
	}

	@Override
	public boolean isModifiable(Object element) {
		return loaded && element instanceof DraftInput input && Copies.isCopy(input.file());
	}

	@Override
	public boolean isReadOnly(Object element) {
		return !isModifiable(element);
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) throws CoreException {
		DraftInput input = (DraftInput) element;
		try {
			Copies.save(input.file(), saved, document.get());
			saved = document.get();
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, "kakko.ui", Trouble.sentence(e), e));
		}
	}

	@Override
	protected IRunnableContext getOperationRunner(IProgressMonitor monitor) {
		return null;
	}
}
