package kakko.documents;

import java.nio.file.Path;
import java.util.List;

import kakko.model.drafts.Draft;

/**
 * What was read from a file.
 *
 * @param draftText the draft as text, as it is kept in a dossier
 * @param draft     the same, parsed
 * @param leftOut   every word of the source that isn't in the draft, in reading order
 * @param remarks   margin comments, in reading order
 */
public record ReadDocument(Path source, Format format, String draftText, Draft draft, Metadata metadata, List<LeftOut> leftOut, List<Remark> remarks) {

	public ReadDocument {
		leftOut = List.copyOf(leftOut);
		remarks = List.copyOf(remarks);
	}
}
