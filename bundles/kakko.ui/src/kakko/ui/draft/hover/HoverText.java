package kakko.ui.draft.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;

import kakko.ui.appearance.FateColours;
import kakko.ui.appearance.FateColours.Tone;

/** A few lines that are shown beside the mouse, in the colours of the text they tell of. */
public final class HoverText {

	private final Color ground;
	private final Color foreground;
	private final FateColours fates;
	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	/** Words on a ground, each behind a blank. */
	private final List<StyleRange> chips = new ArrayList<>();

	/** @param about the text the user reads */
	public HoverText(StyledText about) {
		ground = about.getBackground();
		foreground = about.getForeground();
		fates = FateColours.on(ground);
	}

	public FateColours fates() {
		return fates;
	}

	public HoverText words(String words) {
		text.append(words);
		return this;
	}

	public HoverText strong(String words) {
		style(words, null, null).fontStyle = SWT.BOLD;
		return this;
	}

	public HoverText quiet(String words) {
		style(words, fates.quiet().words(), null);
		return this;
	}

	public HoverText coloured(String words, Color colour) {
		style(words, colour, null);
		return this;
	}

	public HoverText struck(String words) {
		style(words, fates.lost().words(), null).strikeout = true;
		return this;
	}

	/** A word on a ground of its own, behind a blank: it is never parted at the end of a line. */
	public HoverText chip(String word, Tone tone) {
		text.append(' ');
		chips.add(style(" " + word + " ", tone.words(), tone.ground()));
		return this;
	}

	/** Goes on in a new line, if anything stands in this one. */
	public HoverText line() {
		if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
			text.append('\n');
		}
		return this;
	}

	private StyleRange style(String words, Color colour, Color behind) {
		StyleRange style = new StyleRange(text.length(), words.length(), colour, behind);
		text.append(words);
		if (!words.isEmpty()) {
			styles.add(style);
		}
		return style;
	}

	public boolean isEmpty() {
		return text.isEmpty();
	}

	void show(StyledText widget) {
		widget.setBackground(ground);
		widget.setForeground(foreground);
		// the ground of a word at the very end is wider than the word
		String shown = toString();
		widget.setText(shown);
		styles.forEach(style -> style.length = Math.min(style.length, shown.length() - style.start));
		widget.setStyleRanges(styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new));
	}

	/** Puts each word on a ground that would be parted at the end of a line into the next one, as wide as the widget is now. */
	void wrap(StyledText widget) {
		chips.stream().filter(chip -> chip.length > 0).forEach(chip -> blank(widget, chip, " "));
		chips.stream().filter(chip -> chip.length > 0 && line(widget, chip.start) != line(widget, chip.start + chip.length - 1)).forEach(chip -> blank(widget, chip, "\n"));
	}

	private static void blank(StyledText widget, StyleRange chip, String wanted) {
		if (!widget.getTextRange(chip.start - 1, 1).equals(wanted)) {
			widget.replaceTextRange(chip.start - 1, 1, wanted);
		}
	}

	private static int line(StyledText widget, int offset) {
		return widget.getLocationAtOffset(offset).y;
	}

	/** What the user reads. */
	@Override
	public String toString() {
		return text.toString().stripTrailing();
	}
}
