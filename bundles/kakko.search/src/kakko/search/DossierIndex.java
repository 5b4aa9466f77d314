package kakko.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import kakko.dossier.Shelf;
import kakko.search.internal.IndexFolder;
import kakko.search.internal.Indexing;
import kakko.search.internal.Searching;

/**
 * The words of all drafts of all dossiers on a shelf. It is derived: its folder may be deleted at any time, and one that
 * can't be read is made anew.
 */
public final class DossierIndex {

	private final Path folder;
	/** Capitals and width folded, Chinese and Japanese in pairs of characters. No word is left out: "not" and "shall" are sought. */
	private final Analyzer words = new CJKAnalyzer(CharArraySet.EMPTY_SET);

	/** @param folder its own, for nothing else */
	public DossierIndex(Path folder) {
		this.folder = folder;
	}

	/**
	 * Reads what came or changed since the last time, and forgets what is gone. Where another window is at it, that one's
	 * work is enough.
	 *
	 * @throws IOException                when the disk fails
	 * @throws OperationCanceledException when cancelled; what was read so far is kept
	 */
	public void refresh(Shelf shelf, IProgressMonitor monitor) throws IOException {
		try {
			write(shelf, monitor);
		} catch (LockObtainFailedException another) {
			return;
		} catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | IndexNotFoundException damaged) {
			IndexFolder.empty(folder);
			write(shelf, monitor);
		}
	}

	private void write(Shelf shelf, IProgressMonitor monitor) throws IOException {
		Files.createDirectories(folder);
		try (Directory directory = FSDirectory.open(folder); Indexing indexing = new Indexing(directory, words)) {
			indexing.bringUpToDate(shelf, monitor);
		}
	}

	/**
	 * Finds paragraphs that hold all of the words; {@code "words in quotation marks"} in that order, {@code begin*} with any
	 * ending. Capitals, and full or half width, are one.
	 *
	 * @param most how many hits to return
	 */
	public Hits search(String sought, int most) throws IOException {
		if (sought.isBlank() || !Files.isDirectory(folder)) {
			return Hits.NONE;
		}
		try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
			return new Searching(reader, words).find(sought, most);
		} catch (IndexNotFoundException nothingYet) {
			return Hits.NONE;
		}
	}
}
