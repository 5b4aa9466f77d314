package kakko.documents.internal.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of a tagged file, asked by page and marked-content number. */
final class Structure {

	private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Quote", "BibEntry", "Code", "Annot", "Ruby", "RB", "RT", "RP", "Em",
			"Strong", "Sub", "Lbl", "LBody", "NonStruct", "Private");
	private static final Set<String> CONTAINERS = Set.of("Document", "Part", "Art", "Sect", "Div", "Table", "TR", "THead", "TBody", "TFoot", "L", "TOC",
			"Figure", "Form", "BlockQuote");
	private static final int DEEPEST = 100;

	private final PDNumberTreeNode parents;
	private final Map<String, Object> roles;
	private final Map<COSDictionary, Tag> tags = new IdentityHashMap<>();
	private final Map<PDPage, COSArray> pages = new HashMap<>();

	Structure(PDDocument document) {
		PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
		parents = root == null ? null : root.getParentTree();
		roles = root == null ? Map.of() : root.getRoleMap();
	}

	/** @param content number of the marked content on the page */
	Tag tag(PDPage page, int content) {
		COSArray elements = parents == null ? null : pages.computeIfAbsent(page, this::elements);
		COSBase element = elements == null || content < 0 || content >= elements.size() ? null : elements.getObject(content);
		return element instanceof COSDictionary found ? tagOf(found) : Tag.NONE;
	}

	private COSArray elements(PDPage page) {
		try {
			Object value = parents.getValue(page.getStructParents());
			return value instanceof COSObjectable found && found.getCOSObject() instanceof COSArray array ? array : new COSArray();
		} catch (IOException damagedTree) {
			return new COSArray();
		}
	}

	/** An element is known by its number in the file, which the standard gives each: it is the same in every part that is read by itself. */
	private Tag tagOf(COSDictionary element) {
		Tag known = tags.get(element);
		if (known == null) {
			COSDictionary block = block(element);
			known = block == null || block.getKey() == null ? Tag.NONE : block == element ? newTag(block) : tagOf(block);
			tags.put(element, known);
		}
		return known;
	}

	private Tag newTag(COSDictionary block) {
		String role = role(block);
		Tag.Role kind = role.equals("Note") || role.equals("FENote") ? Tag.Role.NOTE : Tag.Role.TEXT;
		int level = role.matches("H[1-6]") ? role.charAt(1) - '0' : 0;
		return new Tag(kind, (int) block.getKey().getNumber(), level);
	}

	/** The nearest element that is a paragraph of its own; null where the content hangs in a mere container. */
	private COSDictionary block(COSDictionary element) {
		COSDictionary at = element;
		for (int depth = 0; at != null && depth < DEEPEST; depth++) {
			String role = role(at);
			if (!INLINE.contains(role)) {
				return CONTAINERS.contains(role) || role.equals("StructTreeRoot") ? null : at;
			}
			at = at.getCOSDictionary(COSName.P);
		}
		return null;
	}

	private String role(COSDictionary element) {
		String name = element.getNameAsString(COSName.S, "StructTreeRoot");
		return roles.get(name) instanceof String standard ? standard : name;
	}
}
