package kakko.lang.ide.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Places;
import kakko.lang.ide.internal.Quote;
import kakko.lang.ide.references.Reference.Kind;
import kakko.lang.place.Range;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Option;

/** Finds mentions of other places of the same draft. What speaks of another document (paragraph 7 of decision 1/CP.16) is none. */
public final class References {

	// Patterns begin with letters that don't change, with the rest of the word looked for behind: so they are found fast.
	private static final String SUFFIX = "(?:\\s?(?:bis|ter|quater|quinquies|sexies|sexties|septies|octies|alt)\\b)?";
	private static final String NUMBER = "\\d{1,3}" + SUFFIX + "(?:\\([a-z0-9]{1,4}\\))*";
	private static final String LIST = "(?<list>" + NUMBER + "(?:(?:,| and|,? or| to|[–-]|, and)\\s?" + NUMBER + ")*)(?![/.]?\\d|/)";
	private static final Pattern ONE = Pattern.compile("(?<number>\\d{1,3}" + SUFFIX + ")(?:\\([a-z0-9]{1,4}\\))*");
	private static final Pattern PARAGRAPHS = Pattern.compile("aragraph(?<=\\b[Pp]aragraph)s?\\s" + LIST);
	private static final Pattern ARTICLES = Pattern.compile("rticle(?<=\\b[Aa]rticle)s?\\s" + LIST);
	private static final List<Pattern> SECTIONS = Stream.of("section", "chapter", "annex", "appendix").map(References::named).toList();
	private static final Pattern OPTION = Pattern.compile("ption(?<=\\b[Oo]ption)\\s(?:\\([A-Za-z0-9]{1,4}\\)|[A-Z]?\\d{1,2}|[IVX]{1,6}|[A-Z])(?:\\s(?:bis|ter|alt))?(?!\\w)");
	private static final Pattern CALL = Pattern.compile("\\^([^\\s^\\\\\\[\\]{}]{1,12})\\^");
	private static final String PARAGRAPH_OF = "(?:,?\\sparagraphs?\\s[\\d()a-z, –-]+?,?)?";
	/** Behind a mention: it is about another text. */
	private static final Pattern ELSEWHERE = Pattern.compile("(?:,?\\s(?:above|below|and Article \\d+))?" + PARAGRAPH_OF
			+ ",?\\sof\\s(?:its\\s|the\\s)?(?:annex(?:es)?\\s(?:[IVX]+\\s)?(?:to|of)\\s)?(?:decisions?|resolutions?|documents?|reports?|Paris|Convention|Kyoto|Charter|Vienna|United|Rio|Statute|Montreal|Doha|(?!Agreement\\b|Article\\b|Annex\\b)\\p{Lu}\\p{L}+\\s(?:Agreement|Convention|Protocol|Treaty))\\b.*",
			Pattern.DOTALL);
	private static final Pattern OF_ARTICLE = Pattern.compile("(?:\\sabove|\\sbelow)?,?\\sof\\s[Aa]rticle\\s(?<number>\\d{1,3}" + SUFFIX + ").*", Pattern.DOTALL);
	private static final int TAIL = 120;

	private final DraftText draft;
	private final Numbers numbers;
	/** By label, in small letters. */
	private final Map<String, List<Option>> options;
	private final List<Reference> found = new ArrayList<>();

	private References(DraftText draft) {
		this.draft = draft;
		numbers = new Numbers(draft);
		options = draft.draft().getOptionGroups().stream().flatMap(group -> group.getOptions().stream()).collect(Collectors.groupingBy(option -> option.getLabel().toLowerCase(Locale.ROOT)));
	}

	/** In the order of the text. */
	public static List<Reference> of(DraftText draft) {
		References references = new References(draft);
		draft.paragraphs().stream().filter(block -> block.getKind() != BlockKind.FURNITURE).forEach(references::read);
		return references.inOrder();
	}

	/** The mention at the offset. */
	public static Optional<Reference> at(DraftText draft, int offset) {
		if (draft.draft().getBlocks().isEmpty()) {
			return Optional.empty();
		}
		Block block = draft.offsets().place(offset).block();
		if (block.getIndex() < 0) {
			return Optional.empty();
		}
		References references = new References(draft);
		references.read(block);
		return references.inOrder().stream().filter(reference -> reference.place().touches(offset)).findFirst();
	}

	/** All mentions of what is mentioned at the offset or begins in its line, and first of all the place itself; empty where nothing is. */
	public static List<Range> occurrences(DraftText draft, int offset) {
		List<Reference> all = of(draft);
		Optional<Range> mentioned = all.stream().filter(reference -> reference.place().touches(offset)).map(Reference::target).findFirst();
		Optional<Range> target = mentioned.or(() -> all.stream().map(Reference::target).filter(place -> place.touches(offset)).findFirst());
		return target.map(place -> Stream.concat(Stream.of(place), all.stream().filter(reference -> reference.target().equals(place)).map(Reference::place)).toList())
				.orElse(List.of());
	}

	private List<Reference> inOrder() {
		return found.stream().sorted(Comparator.comparingInt(reference -> reference.place().start())).toList();
	}

	private void read(Block block) {
		String text = block.getText();
		Matcher paragraphs = PARAGRAPHS.matcher(text);
		while (paragraphs.find()) {
			paragraphs(block, paragraphs);
		}
		Matcher articles = ARTICLES.matcher(text);
		while (articles.find()) {
			articles(block, articles);
		}
		SECTIONS.forEach(named -> sections(block, named.matcher(text)));
		Matcher option = OPTION.matcher(text);
		while (option.find()) {
			option(block, option);
		}
		calls(block);
	}

	private static Pattern named(String heading) {
		String rest = heading.substring(1);
		String first = "[" + heading.charAt(0) + Character.toUpperCase(heading.charAt(0)) + "]";
		return Pattern.compile(rest + "(?<=\\b" + first + rest + ")\\s(?:[IVXL]{1,6}|[A-Z]|\\d{1,3})(?!\\w)");
	}

	private void sections(Block block, Matcher section) {
		while (section.find()) {
			if (!ELSEWHERE.matcher(tail(block.getText(), section.end())).matches()) {
				int start = section.start() - 1;
				add(Kind.SECTION, block, start, section.end(), numbers.heading(block.getText().substring(start, section.end()), block));
			}
		}
	}

	private void paragraphs(Block block, Matcher list) {
		String tail = tail(block.getText(), list.end());
		if (ELSEWHERE.matcher(tail).matches()) {
			return;
		}
		Matcher of = OF_ARTICLE.matcher(tail);
		Optional<Block> article = of.matches() ? numbers.heading("Article " + of.group("number"), block) : Optional.empty();
		if (of.matches() && article.isEmpty()) {
			return;
		}
		Matcher one = ONE.matcher(block.getText()).region(list.start("list"), list.end("list"));
		for (boolean first = true; one.find(); first = false) {
			add(Kind.PARAGRAPH, block, first ? list.start() - 1 : one.start(), one.end(), numbers.paragraph(one.group("number"), block, article));
		}
	}

	private void articles(Block block, Matcher list) {
		if (ELSEWHERE.matcher(tail(block.getText(), list.end())).matches()) {
			return;
		}
		Matcher one = ONE.matcher(block.getText()).region(list.start("list"), list.end("list"));
		for (boolean first = true; one.find(); first = false) {
			add(Kind.ARTICLE, block, first ? list.start() - 1 : one.start(), one.end(), numbers.heading("Article " + one.group("number"), block));
		}
	}

	private void option(Block block, Matcher mention) {
		String text = block.getText();
		int start = mention.start() - (text.regionMatches(true, Math.max(0, mention.start() - 5), "sub-", 0, 4) ? 5 : 1);
		String label = text.substring(start, mention.end());
		Comparator<Option> nearest = Comparator.comparingInt(option -> Math.abs(option.getFirst().getIndex() - block.getIndex()));
		List<Option> named = options.getOrDefault(label.toLowerCase(Locale.ROOT), List.of());
		boolean itself = named.stream().anyMatch(option -> option.getFirst() == block && option.getLabelStart() <= start && mention.end() <= option.getLabelEnd());
		if (!itself) {
			named.stream().min(nearest).ifPresent(option -> add(Kind.OPTION, block, start, mention.end(), Places.label(draft, option), option.getFirst().getText()));
		}
	}

	/** Calls aren't read: they are looked for in what is written. */
	private void calls(Block block) {
		Range words = draft.offsets().range(block);
		if (draft.text().indexOf('^', words.start(), words.end()) < 0) {
			return;
		}
		Matcher call = CALL.matcher(draft.text()).region(block.getKind() == BlockKind.FOOTNOTE ? draft.offsets().words(block).start() : words.start(), words.end());
		while (call.find()) {
			int at = call.start();
			numbers.footnote(call.group(1), at, draft).filter(note -> note != block).ifPresent(
					note -> found.add(new Reference(Kind.FOOTNOTE, new Range(at, call.end()), call.group(1), draft.offsets().range(note), Quote.of(note.getText()))));
		}
	}

	private static String tail(String text, int from) {
		return text.substring(from, Math.min(text.length(), from + TAIL));
	}

	/** A heading that names itself mentions nothing. */
	private void add(Kind kind, Block block, int start, int end, Optional<Block> target) {
		target.filter(named -> named != block || start >= block.getNumberEnd()).ifPresent(named -> add(kind, block, start, end, draft.offsets().range(named), named.getText()));
	}

	private void add(Kind kind, Block block, int start, int end, Range target, String words) {
		found.add(new Reference(kind, draft.offsets().range(block, start, end), block.getText().substring(start, end), target, Quote.of(words)));
	}
}
