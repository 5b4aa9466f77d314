package kakko.documents.internal.docx;

import java.util.List;
import java.util.regex.Pattern;

import kakko.documents.LeftOut.Reason;
import kakko.documents.internal.Manuscript;

/** Reads what a paragraph prints: runs, fields, links, content controls, calls of notes, page breaks. */
final class ParagraphReader {

	/** Notes of tables count a … z, aa, bb. Digits are no marks: they are powers and ordinals. */
	private static final Pattern TYPED_MARK = Pattern.compile("([a-z])\\1?|[*†‡§]+");

	private final WordFile file;
	private final Manuscript manuscript;
	private final Reason reasonOfDropped;
	private final Fields fields = new Fields();
	private PassageText text;
	private XmlNode pendingCall = XmlNode.ABSENT;
	private String paragraphStyle;
	private boolean superscript;

	ParagraphReader(WordFile file, Manuscript manuscript, Reason reasonOfDropped) {
		this.file = file;
		this.manuscript = manuscript;
		this.reasonOfDropped = reasonOfDropped;
	}

	PassageText read(XmlNode paragraph) {
		text = new PassageText(file.pages());
		XmlNode properties = paragraph.child("w:pPr");
		paragraphStyle = file.styles().of(properties);
		if (fields.isContents() && file.headings().level(properties) > 0) {
			fields.endOfContents();
		}
		content(paragraph);
		finishCall("");
		fields.endOfParagraph();
		file.comments().endOfParagraph();
		return text;
	}

	private void content(XmlNode parent) {
		parent.children().forEach(this::inline);
	}

	private void inline(XmlNode node) {
		switch (node.name()) {
		case "w:r" -> run(node);
		case "w:sdt" -> content(node.child("w:sdtContent"));
		case "w:hyperlink", "w:smartTag", "w:customXml", "w:fldSimple", "w:dir", "w:bdo" -> content(node);
		case "mc:AlternateContent" -> content(AlternateContent.chosen(node));
		case "m:oMath", "m:oMathPara" -> print(PlainText.of(node));
		case TrackedChanges.DROPPED -> text.leaveOut(node.text() + " ", reasonOfDropped);
		case "w:commentRangeStart" -> file.comments().begin(node.attribute("w:id"), manuscript.passages.size());
		case "w:commentRangeEnd" -> file.comments().end(node.attribute("w:id"));
		default -> {
			// properties, bookmarks, marks of the spelling check: no words
		}
		}
	}

	private void run(XmlNode run) {
		boolean hidden = isHidden(run.child("w:rPr"));
		superscript = isSuperscript(run.child("w:rPr"));
		for (XmlNode node : run.children()) {
			if (hidden && isWord(node)) {
				text.leaveOut(PlainText.of(node), Reason.HIDDEN);
			} else {
				runContent(node, run);
			}
		}
	}

	private static boolean isWord(XmlNode node) {
		return List.of("w:t", "w:delText", "w:tab", "w:br", "w:sym").contains(node.name());
	}

	private void runContent(XmlNode node, XmlNode run) {
		switch (node.name()) {
		case "w:t", "w:delText" -> print(withoutSoftHyphens(node.text()));
		case "w:tab", "w:ptab" -> print("\t");
		case "w:cr" -> print("\n");
		case "w:br" -> lineBreak(node);
		case "w:noBreakHyphen" -> print("-");
		case "w:sym" -> print(symbol(node));
		case "w:fldChar" -> fields.character(node.attribute("w:fldCharType"));
		case "w:instrText", "w:delInstrText" -> fields.instruction(node.text());
		case "w:lastRenderedPageBreak" -> file.pages().renderedBreak();
		case "w:footnoteReference", "w:endnoteReference" -> call(node);
		case "w:commentReference" -> file.comments().sign(node.attribute("w:id"), manuscript.passages.size());
		case "mc:AlternateContent" -> AlternateContent.chosen(node).children().forEach(chosen -> runContent(chosen, run));
		case "w:drawing", "w:pict", "w:object" -> drawing(node);
		case "w:ruby" -> content(node.child("w:rubyBase"));
		case TrackedChanges.DROPPED -> inline(node);
		default -> {
			// properties, signs of the note itself, separators: no words
		}
		}
	}

	/** Words of a picture that aren't a text box (a diagram, say) are no running text. */
	private void drawing(XmlNode node) {
		int before = text.boxes.size();
		AlternateContent.outermost(node, "w:txbxContent", text.boxes);
		if (text.boxes.size() == before) {
			text.leaveOut(PlainText.of(node), Reason.OTHER);
		}
	}

	private void lineBreak(XmlNode node) {
		if (node.attribute("w:type").equals("page")) {
			file.pages().breakByHand();
		}
		print("\n");
	}

	private static String withoutSoftHyphens(String printed) {
		return printed.replace("\u00AD", "");
	}

	private static String symbol(XmlNode node) {
		String code = node.attribute("w:char");
		return code.matches("[0-9A-Fa-f]{1,5}") ? SymbolFont.unicode(Character.toString(Integer.parseInt(code, 16)), node.attribute("w:font")) : "";
	}

	private void print(String printed) {
		if (!fields.isPrinted()) {
			return;
		} else if (fields.isContents()) {
			text.leaveOut(printed, Reason.CONTENTS);
		} else if (pendingCall.exists() && !printed.isBlank()) {
			finishCall(printed.strip());
		} else if (superscript && TYPED_MARK.matcher(printed.strip()).matches()) {
			text.typedMark(printed.strip());
		} else {
			text.print(printed);
			file.comments().words(printed);
		}
	}

	private void call(XmlNode reference) {
		finishCall("");
		if (List.of("1", "true", "on").contains(reference.attribute("w:customMarkFollows"))) {
			pendingCall = reference;
		} else {
			text.call(file.notes().call(reference, ""));
		}
	}

	/** A mark typed by hand stands behind the call. */
	private void finishCall(String mark) {
		if (pendingCall.exists()) {
			text.call(file.notes().call(pendingCall, mark.isEmpty() ? "*" : mark));
			pendingCall = XmlNode.ABSENT;
		}
	}

	private boolean isSuperscript(XmlNode runProperties) {
		XmlNode own = runProperties.child("w:vertAlign");
		XmlNode ofStyle = file.styles().inherited(runProperties.child("w:rStyle").value(), style -> style.path("w:rPr", "w:vertAlign"));
		return (own.exists() ? own : ofStyle).value().equals("superscript");
	}

	private boolean isHidden(XmlNode runProperties) {
		XmlNode own = runProperties.child("w:vanish");
		XmlNode ofRunStyle = file.styles().inherited(runProperties.child("w:rStyle").value(), style -> style.path("w:rPr", "w:vanish"));
		XmlNode ofParagraphStyle = file.styles().inherited(paragraphStyle, style -> style.path("w:rPr", "w:vanish"));
		return own.exists() ? own.isOn() : ofRunStyle.exists() ? ofRunStyle.isOn() : ofParagraphStyle.isOn();
	}
}
