package kakko.search.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

import kakko.search.Hit;
import kakko.search.Hits;

/** Finds paragraphs in an index that is not written to meanwhile. */
public final class Searching {

	private static final Sort ORDER = new Sort(new SortField(Fields.DOSSIER, SortField.Type.STRING), new SortField(Fields.AGE, SortField.Type.LONG, true),
			new SortField(Fields.PARAGRAPH, SortField.Type.LONG));

	private final IndexSearcher searcher;
	private final Analyzer words;

	public Searching(DirectoryReader reader, Analyzer words) {
		searcher = new IndexSearcher(reader);
		this.words = words;
	}

	public Hits find(String typed, int most) throws IOException {
		Query query = searcher.rewrite(new Sought(words).query(typed));
		TopDocs found = searcher.search(query, most, ORDER);
		StoredFields stored = searcher.storedFields();
		Matches matches = new Matches(query, words);
		List<Hit> hits = new ArrayList<>();
		for (ScoreDoc paragraph : found.scoreDocs) {
			hits.add(hit(stored.document(paragraph.doc), matches));
		}
		return new Hits(hits, searcher.count(query));
	}

	private static Hit hit(Document paragraph, Matches matches) throws IOException {
		String text = paragraph.get(Fields.TEXT);
		return new Hit(Path.of(paragraph.get(Fields.DOSSIER)), paragraph.get(Fields.TITLE), Path.of(paragraph.get(Fields.DRAFT)), paragraph.get(Fields.LABEL),
				paragraph.getField(Fields.PARAGRAPH).numericValue().intValue(), paragraph.get(Fields.NUMBER), text, matches.in(text));
	}
}
