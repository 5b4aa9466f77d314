package kakko.ui.appearance;

import org.eclipse.swt.graphics.Color;

import kakko.core.Comparison.Fate;
import kakko.core.Comparison.OptionOutcome;

/**
 * The colours that mean a fate wherever one is shown, on a light or a dark ground. Never the only sign: beside them stands
 * the word or the letter ({@code kakko.report.Wording}).
 */
public record FateColours(Tone gained, Tone lost, Tone fresh, Tone again, Tone changed, Tone quiet) {

	/** Ground of a chip or a stretch of text, and the words or line upon it. */
	public record Tone(Color ground, Color words) {
	}

	private static final FateColours LIGHT = new FateColours(tone(0xd9efdf, 0x14632f), tone(0xf8dcdc, 0x9b1c1c), tone(0xdce7fb, 0x1f4e9a), tone(0xe8dcfa, 0x5b2a9d),
			tone(0xfdeec8, 0x7a4f01), tone(0xe7e9ee, 0x4b5563));
	private static final FateColours DARK = new FateColours(tone(0x1e4630, 0xb5e8c7), tone(0x5b2526, 0xf7bcbc), tone(0x24406e, 0xbfd6fb), tone(0x47306b, 0xddc8fa),
			tone(0x54420f, 0xf8dd92), tone(0x3a404b, 0xc3c9d4));

	public static FateColours on(Color ground) {
		return Ground.isDark(ground) ? DARK : LIGHT;
	}

	public Tone of(Fate fate) {
		return switch (fate) {
		case KEPT -> quiet;
		case EDITED -> changed;
		case ACCEPTED -> gained;
		case REJECTED, DELETED -> lost;
		case NEW -> fresh;
		case REOPENED -> again;
		};
	}

	public Tone of(OptionOutcome outcome) {
		return switch (outcome) {
		case KEPT -> quiet;
		case EDITED, MERGED -> changed;
		case CHOSEN -> gained;
		case DROPPED -> lost;
		case NEW -> fresh;
		};
	}

	/** @param fate of a bracket or of an option */
	public Tone of(Enum<?> fate) {
		return fate instanceof Fate ofBracket ? of(ofBracket) : of((OptionOutcome) fate);
	}

	private static Tone tone(int ground, int words) {
		return new Tone(Ground.colour(ground), Ground.colour(words));
	}
}
