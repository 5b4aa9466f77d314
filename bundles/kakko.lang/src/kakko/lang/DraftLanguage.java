package kakko.lang;

import org.eclipse.xtext.serializer.ISerializer;

import kakko.lang.internal.runtime.DraftDerivation;
import kakko.lang.internal.runtime.DraftServices;
import kakko.model.drafts.Draft;

/** The way between draft text and its model. */
public final class DraftLanguage {

	private DraftLanguage() {
	}

	/** Parses any text whatever; derived features are filled in. Any thread may call it. */
	public static Draft parse(String text) {
		Draft draft = DraftServices.parse(text);
		DraftDerivation.derive(draft);
		return draft;
	}

	/** Fills in the derived features anew, after pieces were changed by program. */
	public static void derive(Draft draft) {
		DraftDerivation.derive(draft);
	}

	/** The very text the draft was parsed from, also from a copy of its model; changed pieces as changed. */
	public static String write(Draft draft) {
		return DraftServices.get(ISerializer.class).serialize(draft);
	}
}
