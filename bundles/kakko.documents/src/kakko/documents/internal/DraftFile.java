package kakko.documents.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import kakko.documents.Format;
import kakko.documents.Metadata;
import kakko.documents.ReadDocument;
import kakko.documents.UnreadableDocument;
import kakko.lang.DraftLanguage;
import kakko.model.drafts.Draft;

/** A file that is draft text already. */
public final class DraftFile {

	private DraftFile() {
	}

	/** @throws UnreadableDocument when it isn't UTF-8: nothing may be guessed in a text that others quote from */
	public static ReadDocument read(Path file) throws IOException {
		String text = text(file);
		Draft draft = DraftLanguage.parse(text);
		Metadata metadata = new Metadata(draft.getTitle(), draft.getSymbol(), draft.getBody(), draft.getAgendaItem(), draft.getVersion());
		return new ReadDocument(file, Format.DRAFT, text, draft, metadata, List.of(), DraftRemarks.of(draft));
	}

	/**
	 * Its very characters.
	 *
	 * @throws UnreadableDocument when it isn't UTF-8
	 */
	public static String text(Path file) throws IOException {
		return decode(file, Files.readAllBytes(file));
	}

	private static String decode(Path file, byte[] bytes) throws UnreadableDocument {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(in, out, true);
		if (result.isError()) {
			throw new UnreadableDocument(file, "notUtf8", in.position());
		}
		return out.flip().toString();
	}
}
