package kakko.ui.figures;

import kakko.core.count.Count;
import kakko.model.drafts.Draft;
import kakko.ui.Wording;

/** How much of a draft is open, as lists and the line at the foot of the window say it; see {@link Count}. */
public record Figures(int brackets, int options, int words, int wordsInBrackets) {

	private static final int WHOLE = 100;

	public static Figures of(Draft draft) {
		return of(Count.of(draft).whole());
	}

	public static Figures of(Count.Figures whole) {
		return new Figures(whole.brackets(), whole.options(), whole.words(), whole.wordsInBrackets());
	}

	/** 187 brackets · 9 options · 1,942 words in brackets (31 %). */
	public String say(Wording wording) {
		return say(wording, "figures");
	}

	/** Where room is scarce: 187 brackets · 9 options · 1,942 words (31 %). */
	public String sayShort(Wording wording) {
		return say(wording, "figures.short");
	}

	private String say(Wording wording, String key) {
		int share = words == 0 ? 0 : Math.round((float) WHOLE * wordsInBrackets / words);
		return wording.say(key, brackets, options, wordsInBrackets, share);
	}
}
