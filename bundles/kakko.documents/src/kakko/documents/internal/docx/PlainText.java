package kakko.documents.internal.docx;

/** All words below a node, whatever they are: for what is left out. */
final class PlainText {

	private PlainText() {
	}

	static String of(XmlNode node) {
		StringBuilder text = new StringBuilder();
		append(node, text);
		return text.toString().replaceAll("\\s+", " ").strip();
	}

	private static void append(XmlNode node, StringBuilder text) {
		switch (node.name()) {
		case "w:t", "w:delText", "m:t", "a:t" -> text.append(node.text());
		case "w:tab", "w:br", "w:cr" -> text.append(' ');
		case "w:noBreakHyphen" -> text.append('-');
		case "mc:Fallback", "w:pPr", "w:rPr" -> {
			// said already by mc:Choice; no words
		}
		default -> node.children().forEach(child -> append(child, text));
		}
		if (node.is("w:p")) {
			text.append(' ');
		}
	}
}
