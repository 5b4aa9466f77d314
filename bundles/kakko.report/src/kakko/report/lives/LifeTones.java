package kakko.report.lives;

import java.util.Map;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;
import kakko.documents.sheet.Workbook.Tone;

/** Which colour says which fate in a sheet. */
public final class LifeTones {

	private static final Map<Enum<?>, Tone> TONES = Map.ofEntries(Map.entry(Fate.KEPT, Tone.QUIET), Map.entry(Fate.EDITED, Tone.CHANGED),
			Map.entry(Fate.ACCEPTED, Tone.GAINED), Map.entry(Fate.REJECTED, Tone.LOST), Map.entry(Fate.DELETED, Tone.LOST), Map.entry(Fate.NEW, Tone.FRESH),
			Map.entry(Fate.REOPENED, Tone.AGAIN), Map.entry(OptionOutcome.KEPT, Tone.QUIET), Map.entry(OptionOutcome.EDITED, Tone.CHANGED),
			Map.entry(OptionOutcome.CHOSEN, Tone.GAINED), Map.entry(OptionOutcome.DROPPED, Tone.LOST), Map.entry(OptionOutcome.MERGED, Tone.CHANGED),
			Map.entry(OptionOutcome.NEW, Tone.FRESH));

	private LifeTones() {
	}

	public static Tone of(Enum<?> fate) {
		return TONES.get(fate);
	}
}
