package kakko.ui.draft;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

import kakko.ui.trouble.Trouble;

/** The text under one editor: empty until its draft was read; saved whole or not at all. */
final class DraftDocuments extends AbstractDocumentProvider {

	/** As it stands on the disk. */
	private String saved = "";
	/** Null until its text is there. */
	private DraftInput read;
	private final IDocumentListener returning = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// told when it has changed
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			look(event.getDocument());
		}
	};

	/** The draft was read: its text comes under the editor, unchanged. */
	void load(DraftInput input, String text) {
		ElementInfo info = getElementInfo(input);
		removeUnchangedElementListeners(input, info);
		info.fDocument.set(text);
		saved = text;
		read = input;
		addUnchangedElementListeners(input, info);
	}

	boolean loaded() {
		return read != null;
	}

	/** Behind the platform's own listener, which calls a text changed after each change. */
	@Override
	protected void addUnchangedElementListeners(Object element, ElementInfo info) {
		super.addUnchangedElementListeners(element, info);
		info.fDocument.removeDocumentListener(returning);
		info.fDocument.addDocumentListener(returning);
	}

	private void look(IDocument document) {
		ElementInfo info = getElementInfo(read);
		if (info != null && info.fCanBeSaved && isSaved(document)) {
			info.fCanBeSaved = false;
			addUnchangedElementListeners(read, info);
			fireElementDirtyStateChanged(read, false);
		}
	}

	/** Whether undoing, or writing it again, has led back to what stands on the disk. */
	private boolean isSaved(IDocument document) {
		// nearly every key makes it longer or shorter: it isn't read then
		return document.getLength() == saved.length() && document.get().equals(saved);
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
		return loaded() && element instanceof DraftInput input && Copies.isCopy(input.file());
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
