package kakko.ui.spot;

import java.nio.file.Path;

import kakko.core.Reading;

/**
 * What the user points at in a draft: selected in any part of the window, shown by every other. Parts hand it round as the
 * one element of their selection ({@link SpotSelection}).
 *
 * @param draft file of the draft
 * @param index in the {@code paragraphs}, {@code brackets} or {@code options} of its {@link Reading}
 */
public record Spot(Path draft, Kind kind, int index) {

	public enum Kind {
		PARAGRAPH, BRACKET, OPTION
	}

	/** Whether the draft, as it is read now, has it. */
	public boolean isIn(Reading reading) {
		return index < switch (kind) {
		case PARAGRAPH -> reading.paragraphs().size();
		case BRACKET -> reading.brackets().size();
		case OPTION -> reading.options().size();
		};
	}

	/** What stands there: a paragraph without its number, a bracket with its brackets, an option with its label. */
	public String words(Reading reading) {
		return switch (kind) {
		case PARAGRAPH -> reading.paragraphs().get(index).body();
		case BRACKET -> reading.text(reading.brackets().get(index));
		case OPTION -> (reading.options().get(index).label() + " " + reading.text(reading.options().get(index))).strip();
		};
	}

	/** The paragraph in which it begins. */
	public int paragraph(Reading reading) {
		return switch (kind) {
		case PARAGRAPH -> index;
		case BRACKET -> reading.brackets().get(index).paragraph();
		case OPTION -> reading.options().get(index).paragraph();
		};
	}
}
