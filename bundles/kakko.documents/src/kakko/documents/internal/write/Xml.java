package kakko.documents.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part. Names carry their prefix as it stands in the part; an element without content is closed short. */
final class Xml {

	private record Open(String name, String[] attributes) {
	}

	private final XMLStreamWriter writer;
	private final Deque<String> open = new ArrayDeque<>();
	private Open pending;

	Xml(OutputStream out) throws IOException {
		try {
			writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new BufferedOutputStream(out), "UTF-8");
			writer.writeProcessingInstruction("xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
	}

	/** @param attributes name, value, name, value …; a pair whose value is null is left out */
	Xml start(String name, String... attributes) throws IOException {
		flush(false);
		pending = new Open(name, attributes);
		return this;
	}

	Xml end() throws IOException {
		if (pending != null) {
			flush(true);
			return this;
		}
		open.pop();
		return attempt(writer::writeEndElement);
	}

	Xml empty(String name, String... attributes) throws IOException {
		return start(name, attributes).end();
	}

	Xml text(String text) throws IOException {
		flush(false);
		return attempt(() -> writer.writeCharacters(printable(text)));
	}

	void finish() throws IOException {
		while (pending != null || !open.isEmpty()) {
			end();
		}
		attempt(writer::writeEndDocument);
		attempt(writer::flush);
	}

	private void flush(boolean close) throws IOException {
		if (pending == null) {
			return;
		}
		Open element = pending;
		pending = null;
		attempt(() -> write(element, close));
		if (!close) {
			open.push(element.name);
		}
	}

	private void write(Open element, boolean close) throws XMLStreamException {
		if (close) {
			writer.writeEmptyElement(element.name);
		} else {
			writer.writeStartElement(element.name);
		}
		for (int i = 0; i < element.attributes.length; i += 2) {
			if (element.attributes[i + 1] != null) {
				writer.writeAttribute(element.attributes[i], printable(element.attributes[i + 1]));
			}
		}
	}

	/** A character that no XML can hold is shown as the sign for one that is lost, rather than breaking the file. */
	private static String printable(String text) {
		if (text.codePoints().allMatch(Xml::allowed)) {
			return text;
		}
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : 0xFFFD));
		return clean.toString();
	}

	private static boolean allowed(int c) {
		return c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000 || c == '\t' || c == '\n';
	}

	private interface Step {
		void run() throws XMLStreamException;
	}

	private Xml attempt(Step step) throws IOException {
		try {
			step.run();
			return this;
		} catch (XMLStreamException broken) {
			throw new IOException(broken);
		}
	}
}
