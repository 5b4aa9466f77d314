package kakko.documents.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;
import kakko.documents.ReadChoices;

/**
 * Settles tracked changes: takes away what was deleted (or inserted, when they are rejected), joins paragraphs whose
 * mark goes, and leaves a {@link #DROPPED} node with the words where they stood.
 */
final class TrackedChanges {

	/** Stands for what was taken away; its text are the words. */
	static final String DROPPED = "kakko:dropped";

	private static final Set<String> INSERTIONS = Set.of("w:ins", "w:moveTo", "w:cellIns");
	private static final Set<String> DELETIONS = Set.of("w:del", "w:moveFrom", "w:cellDel");

	private final Set<String> dropped;
	private final Set<String> kept;
	private final boolean rejecting;

	TrackedChanges(ReadChoices.TrackedChanges choice) {
		rejecting = choice == ReadChoices.TrackedChanges.REJECT;
		dropped = rejecting ? INSERTIONS : DELETIONS;
		kept = rejecting ? DELETIONS : INSERTIONS;
	}

	LeftOut.Reason reason() {
		return rejecting ? Reason.TRACKED_INSERTION : Reason.TRACKED_DELETION;
	}

	/** Insertions, deletions and moves of words, paragraph marks, rows and cells; changes of format don't count. */
	static List<XmlNode> in(XmlNode part) {
		return part.all().filter(node -> INSERTIONS.contains(node.name()) || DELETIONS.contains(node.name())).toList();
	}

	XmlNode settle(XmlNode part) {
		boolean settled = in(part).isEmpty() && !(rejecting && part.all("w:pPrChange").findAny().isPresent());
		return settled ? part : settled(part);
	}

	private XmlNode settled(XmlNode node) {
		List<XmlNode> children = new ArrayList<>();
		List<XmlNode> carried = List.of();
		for (XmlNode child : node.children()) {
			if (goes(child)) {
				children.add(dropped(child));
			} else if (kept.contains(child.name())) {
				children.addAll(settled(child).children());
			} else if (child.is("w:p")) {
				XmlNode paragraph = behind(carried, settled(child));
				boolean joined = markGoes(child) && isFollowedByParagraph(node, child);
				carried = joined ? content(paragraph) : List.of();
				if (!joined) {
					children.add(paragraph);
				}
			} else {
				children.add(child.is("w:pPr") ? properties(child) : settled(child));
			}
		}
		return node.with(children);
	}

	private boolean goes(XmlNode node) {
		return dropped.contains(node.name()) || node.is("w:tr") && isMarked(node.child("w:trPr")) || node.is("w:tc") && isMarked(node.child("w:tcPr"));
	}

	private boolean markGoes(XmlNode paragraph) {
		return isMarked(paragraph.path("w:pPr", "w:rPr"));
	}

	private boolean isMarked(XmlNode properties) {
		return properties.children().stream().anyMatch(property -> dropped.contains(property.name()));
	}

	private static boolean isFollowedByParagraph(XmlNode parent, XmlNode paragraph) {
		List<XmlNode> siblings = parent.children();
		for (int i = indexOf(siblings, paragraph) + 1; i < siblings.size(); i++) {
			if (siblings.get(i).is("w:p") || siblings.get(i).is("w:tbl") || siblings.get(i).is("w:sdt")) {
				return siblings.get(i).is("w:p");
			}
		}
		return false;
	}

	private static int indexOf(List<XmlNode> siblings, XmlNode sought) {
		int index = 0;
		while (siblings.get(index) != sought) {
			index++;
		}
		return index;
	}

	/** The mark that stays is the last one, and with it its paragraph's properties. */
	private static XmlNode behind(List<XmlNode> carried, XmlNode paragraph) {
		if (carried.isEmpty()) {
			return paragraph;
		}
		List<XmlNode> children = new ArrayList<>(paragraph.children("w:pPr"));
		children.addAll(carried);
		children.addAll(content(paragraph));
		return paragraph.with(children);
	}

	private static List<XmlNode> content(XmlNode paragraph) {
		return paragraph.children().stream().filter(child -> !child.is("w:pPr")).toList();
	}

	/** Rejected, a paragraph has the properties from before the change: its number may go with them. */
	private XmlNode properties(XmlNode properties) {
		if (!rejecting) {
			return properties;
		}
		XmlNode before = properties.path("w:pPrChange", "w:pPr");
		List<XmlNode> children = new ArrayList<>((before.exists() ? before : properties).children());
		children.removeIf(property -> property.is("w:numPr") && isMarked(property) || before.exists() && property.is("w:sectPr"));
		if (before.exists()) {
			children.addAll(properties.children("w:rPr"));
			children.addAll(properties.children("w:sectPr"));
		}
		return properties.with(children);
	}

	private static XmlNode dropped(XmlNode node) {
		return new XmlNode(DROPPED, Map.of(), List.of(), PlainText.of(node));
	}
}
