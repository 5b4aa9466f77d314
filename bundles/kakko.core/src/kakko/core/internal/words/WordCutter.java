package kakko.core.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kakko.core.Reading;
import kakko.core.Reading.Bracket;
import kakko.core.Reading.Paragraph;
import kakko.core.internal.words.Lexicon.Form;
import kakko.model.drafts.BracketKind;

/** Cuts a reading into words: runs of letters and digits; each ideograph and kana is a word of its own. */
final class WordCutter {

	private final Reading reading;
	private final Lexicon lexicon;
	private final Labels labels;
	private final int[] first;
	private final List<Form> forms = new ArrayList<>();
	private int[] paragraph = new int[1024];
	private int[] start = new int[1024];
	private int[] end = new int[1024];
	private boolean[] note = new boolean[1024];

	WordCutter(Reading reading, Lexicon lexicon) {
		this.reading = reading;
		this.lexicon = lexicon;
		labels = Labels.of(reading);
		first = new int[reading.paragraphs().size() + 1];
	}

	WordedText cut() {
		reading.paragraphs().forEach(this::cut);
		int size = forms.size();
		first[first.length - 1] = size;
		int[] exact = new int[size];
		int[] folded = new int[size];
		int[] stem = new int[size];
		boolean[] function = new boolean[size];
		for (int word = 0; word < size; word++) {
			Form form = forms.get(word);
			exact[word] = form.exact();
			folded[word] = form.folded();
			stem[word] = form.stem();
			function[word] = form.function();
		}
		WordedText words = new WordedText(reading, first, Arrays.copyOf(paragraph, size), Arrays.copyOf(start, size), Arrays.copyOf(end, size), exact, folded,
				stem, function, Arrays.copyOf(note, size), new int[size]);
		countDepth(words);
		return words;
	}

	private void cut(Paragraph passage) {
		first[passage.index()] = forms.size();
		String text = passage.text();
		int braces = 0;
		int at = 0;
		while (at < text.length()) {
			int labelEnd = labels.endOfLabelAt(passage.index(), at);
			int character = text.codePointAt(at);
			if (labelEnd > at) {
				at = labelEnd;
			} else if (isWordPart(character)) {
				int behind = endOfWord(text, at, labels.nextLabel(passage.index(), at));
				add(passage.index(), text, at, behind, braces > 0);
				at = behind;
			} else {
				braces = character == '{' ? braces + 1 : character == '}' ? Math.max(0, braces - 1) : braces;
				at += Character.charCount(character);
			}
		}
	}

	private void add(int index, String text, int from, int behind, boolean inNote) {
		int word = forms.size();
		if (word == start.length) {
			grow();
		}
		forms.add(lexicon.form(text.substring(from, behind)));
		paragraph[word] = index;
		start[word] = from;
		end[word] = behind;
		note[word] = inNote;
	}

	private void grow() {
		int size = start.length * 2;
		paragraph = Arrays.copyOf(paragraph, size);
		start = Arrays.copyOf(start, size);
		end = Arrays.copyOf(end, size);
		note = Arrays.copyOf(note, size);
	}

	static boolean isWordPart(int character) {
		return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
	}

	/** Japanese and Chinese print no spaces: a run of them is a sentence, not a word. */
	private static boolean standsAlone(int character) {
		return Character.isIdeographic(character) || character >= 0x3040 && character <= 0x30FF;
	}

	private static int endOfWord(String text, int from, int limit) {
		int character = text.codePointAt(from);
		int at = from + Character.charCount(character);
		if (standsAlone(character)) {
			return at;
		}
		while (at < Math.min(limit, text.length()) && isWordPart(text.codePointAt(at)) && !standsAlone(text.codePointAt(at))) {
			at += Character.charCount(text.codePointAt(at));
		}
		return at;
	}

	private void countDepth(WordedText words) {
		int[] change = new int[words.size() + 1];
		for (Bracket bracket : reading.brackets()) {
			if (bracket.kind() != BracketKind.ASIDE) {
				change[words.wordAt(bracket.paragraph(), bracket.start())]++;
				change[words.wordAt(bracket.endParagraph(), bracket.end())]--;
			}
		}
		int depth = 0;
		for (int word = 0; word < words.size(); word++) {
			depth += change[word];
			words.depth()[word] = depth;
		}
	}
}
