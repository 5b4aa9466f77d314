package kakko.documents.internal.docx;

import java.util.NavigableSet;
import java.util.TreeSet;

/** How deep a paragraph stands, and whether it is a heading. */
final class Indentation {

	private final Headings headings;
	private final NavigableSet<Integer> listLevels = new TreeSet<>();

	/** Templates keep the upper levels of a list for headings: level 0 is the highest that running text uses. */
	Indentation(XmlNode document, Headings headings, Lists lists) {
		this.headings = headings;
		document.all("w:pPr").forEach(properties -> {
			Lists.Place place = lists.of(properties);
			if (place != null && headingLevel(properties, place) == 0) {
				listLevels.add(place.level());
			}
		});
	}

	/** @return 1 to 6, or 0 where the paragraph is no heading */
	int headingLevel(XmlNode properties, Lists.Place place) {
		int own = headings.level(properties);
		boolean plain = !properties.child("w:pStyle").exists() && place != null && !place.format().styleId().isEmpty();
		return own == 0 && plain ? headings.ofStyle(place.format().styleId()) : own;
	}

	int level(Lists.Place place) {
		return place == null ? 0 : listLevels.headSet(place.level()).size();
	}
}
