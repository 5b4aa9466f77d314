package kakko.lang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kakko.lang.structure.ParagraphNumber;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;
import kakko.model.drafts.Draft;
import kakko.model.drafts.Option;
import kakko.model.drafts.OptionGroup;

/**
 * Follows the numbers of a draft through its nested lists. Lists begin anew with their first number, in articles, and in
 * tables; every option of a group may count on from where its group began, or from the option before it.
 */
final class NumberSequence {

	private static final Pattern NAMED = Pattern.compile("\\p{Lu}\\p{L}{3,}\\s");

	/** A number that neither begins a list nor counts on. */
	record Break(Block block, String before, boolean repeated) {
	}

	private record Item(ParagraphNumber number, Block block) {
	}

	private final List<Break> breaks = new ArrayList<>();
	private final Map<Block, OptionGroup> begun = new HashMap<>();
	/** Where each group began, in the order of the text: of several on which a number may go on, the last that began is meant. */
	private final SequencedMap<OptionGroup, List<Item>> before = new LinkedHashMap<>();
	/** The last item of each list that is open, outermost first. */
	private List<Item> open = new ArrayList<>();

	private NumberSequence(Draft draft) {
		for (OptionGroup group : draft.getOptionGroups()) {
			group.getOptions().stream().map(Option::getFirst).forEach(block -> begun.putIfAbsent(block, group));
		}
	}

	static List<Break> breaks(Draft draft, Predicate<Break> which) {
		NumberSequence sequence = new NumberSequence(draft);
		Places.paragraphs(draft).stream().filter(block -> block.getKind() != BlockKind.CELL).forEach(sequence::read);
		return sequence.breaks.stream().filter(which).toList();
	}

	private void read(Block block) {
		OptionGroup group = begun.get(block);
		if (group != null) {
			before.computeIfAbsent(group, first -> new ArrayList<>(open));
		}
		List<ParagraphNumber> readings = ParagraphNumber.readings(block.getNumber());
		if (isNamed(block)) {
			open = new ArrayList<>();
			before.clear();
		} else if (!readings.isEmpty() && !goOn(block, readings) && !begin(block, readings)) {
			interrupt(block, readings);
		}
	}

	/** Article 6, Annex II. */
	private static boolean isNamed(Block block) {
		return NAMED.matcher(block.getNumber()).lookingAt();
	}

	private boolean goOn(Block block, List<ParagraphNumber> readings) {
		return goOn(open, block, readings) || before.sequencedValues().reversed().stream().anyMatch(lists -> goOn(lists, block, readings));
	}

	private boolean goOn(List<Item> lists, Block block, List<ParagraphNumber> readings) {
		for (int list = lists.size() - 1; list >= 0; list--) {
			Optional<ParagraphNumber> next = next(lists.get(list).number(), readings);
			if (next.isPresent()) {
				open = IntStream.range(0, list).mapToObj(outer -> further(lists, outer)).collect(Collectors.toCollection(ArrayList::new));
				open.add(new Item(next.get(), block));
				return true;
			}
		}
		return false;
	}

	/** How far a list has come: section B goes on from where section A began, but paragraphs were counted in between. */
	private Item further(List<Item> lists, int list) {
		Item then = lists.get(list);
		Item now = list < open.size() ? open.get(list) : then;
		return now.number().family().equals(then.number().family()) && now.number().compareTo(then.number()) > 0 ? now : then;
	}

	private static Optional<ParagraphNumber> next(ParagraphNumber last, List<ParagraphNumber> readings) {
		return readings.stream().filter(reading -> reading.follows(last)).findFirst();
	}

	private boolean begin(Block block, List<ParagraphNumber> readings) {
		Optional<ParagraphNumber> first = readings.stream().filter(reading -> reading.value() <= 1).findFirst();
		first.ifPresent(number -> open.add(new Item(number, block)));
		return first.isPresent();
	}

	/** A list of which the beginning isn't known is taken as it comes; one that is open was left or repeated. */
	private void interrupt(Block block, List<ParagraphNumber> readings) {
		ParagraphNumber number = readings.getFirst();
		int list = open.size() - 1;
		while (list >= 0 && !open.get(list).number().family().equals(number.family())) {
			list--;
		}
		if (list < 0) {
			open.add(new Item(number, block));
			return;
		}
		Item last = open.get(list);
		if (number.compareTo(last.number()) >= 0) {
			breaks.add(new Break(block, last.block().getNumber(), number.equals(last.number())));
		}
		open = new ArrayList<>(open.subList(0, list));
		open.add(new Item(number, block));
	}
}
