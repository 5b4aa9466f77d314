package kakko.lang.internal.runtime;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Piece;

/**
 * Writes the characters of the pieces one behind the other, never looking at a parse tree: whatever made the model,
 * it is written as it stands.
 */
public class DraftSerializer implements ISerializer {

	/** @throws IllegalArgumentException where the element has no text of its own: all derived ones */
	@Override
	public void serialize(EObject element, Writer writer, SaveOptions options) throws IOException {
		write(element, writer);
		writer.flush();
	}

	@Override
	public String serialize(EObject element, SaveOptions options) {
		return serialize(element);
	}

	@Override
	public String serialize(EObject element) {
		StringWriter text = new StringWriter();
		try {
			write(element, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject element, SaveOptions options) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
		if (node == null) {
			throw new IllegalStateException("not parsed from a text: " + element);
		}
		return new ReplaceRegion(node.getTotalTextRegion(), serialize(element));
	}

	private static void write(EObject element, Writer writer) throws IOException {
		switch (element) {
		case Draft draft -> writeAll(draft.getBlocks(), writer);
		case Block block -> writeAll(block.getPieces(), writer);
		case Piece piece -> writer.write(piece.getCharacters());
		default -> throw new IllegalArgumentException("has no text of its own: " + element);
		}
	}

	private static void writeAll(Iterable<? extends EObject> elements, Writer writer) throws IOException {
		for (EObject element : elements) {
			write(element, writer);
		}
	}
}
