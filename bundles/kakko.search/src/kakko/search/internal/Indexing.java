package kakko.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import kakko.dossier.DossierFolder;
import kakko.dossier.Shelf;
import kakko.dossier.Shelf.Shelved;
import kakko.model.drafts.Block;

/** Brings an index up to date, a paragraph a document. */
public final class Indexing implements Closeable {

	private final IndexWriter writer;

	public Indexing(Directory directory, Analyzer words) throws IOException {
		writer = new IndexWriter(directory, new IndexWriterConfig(words));
	}

	public void bringUpToDate(Shelf shelf, IProgressMonitor monitor) throws IOException {
		List<IndexedDraft> drafts = new ArrayList<>();
		for (Shelved shelved : shelf.dossiers()) {
			if (shelved.dossier().isPresent()) {
				drafts.addAll(IndexedDraft.of(shelved.dossier().get()));
			}
		}
		Set<String> known = known(Fields.STATE);
		SubMonitor progress = SubMonitor.convert(monitor, drafts.size());
		for (IndexedDraft draft : drafts) {
			progress.split(1);
			if (!known.contains(draft.key() + "\n" + draft.state())) {
				index(draft);
			}
		}
		forget(drafts);
	}

	private void index(IndexedDraft draft) throws IOException {
		List<Document> paragraphs = new ArrayList<>();
		for (Block block : draft.dossier().read(draft.draft()).getBlocks()) {
			if (block.getIndex() >= 0) {
				paragraphs.add(paragraph(draft, block));
			}
		}
		writer.updateDocuments(new Term(Fields.DRAFT, draft.key()), paragraphs);
	}

	private static Document paragraph(IndexedDraft draft, Block block) {
		DossierFolder dossier = draft.dossier();
		String text = block.getText().substring(0, block.getNumberStart()) + block.getText().substring(block.getNumberEnd());
		Document document = new Document();
		document.add(new StringField(Fields.DRAFT, draft.key(), Store.YES));
		document.add(new StringField(Fields.STATE, draft.key() + "\n" + draft.state(), Store.NO));
		document.add(new StoredField(Fields.DOSSIER, dossier.folder().toString()));
		document.add(new StoredField(Fields.TITLE, dossier.dossier().getTitle()));
		document.add(new StoredField(Fields.LABEL, draft.draft().getLabel()));
		document.add(new SortedDocValuesField(Fields.DOSSIER, new BytesRef(dossier.folder().toString())));
		document.add(new NumericDocValuesField(Fields.AGE, draft.age()));
		document.add(new NumericDocValuesField(Fields.PARAGRAPH, block.getIndex()));
		document.add(new StoredField(Fields.PARAGRAPH, block.getIndex()));
		document.add(new StoredField(Fields.NUMBER, block.getNumber()));
		document.add(new TextField(Fields.TEXT, text.strip().replaceAll("\\s+", " "), Store.YES));
		return document;
	}

	private void forget(List<IndexedDraft> drafts) throws IOException {
		Set<String> gone = known(Fields.DRAFT);
		drafts.forEach(draft -> gone.remove(draft.key()));
		for (String key : gone) {
			writer.deleteDocuments(new Term(Fields.DRAFT, key));
		}
	}

	/** All values of a field that an undeleted paragraph has. */
	private Set<String> known(String field) throws IOException {
		Set<String> values = new HashSet<>();
		try (DirectoryReader reader = DirectoryReader.open(writer)) {
			Terms terms = MultiTerms.getTerms(reader, field);
			TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
			for (BytesRef value = all.next(); value != null; value = all.next()) {
				values.add(value.utf8ToString());
			}
		}
		return values;
	}

	/** Keeps what was indexed, also when it was cut short. */
	@Override
	public void close() throws IOException {
		writer.close();
	}
}
