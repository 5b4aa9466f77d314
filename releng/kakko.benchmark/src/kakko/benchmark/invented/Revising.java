package kakko.benchmark.invented;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes a newer text of an older one by a recipe, and keeps the answers. */
public final class Revising {

	/** A paragraph that comes back within so many places of where it stood might pass for one that stayed. */
	private static final int FAR = 8;

	private final Random random;
	private final List<String> older;
	private final Shares shares;
	private final Editing editing;
	private final List<Placed> newer = new ArrayList<>();
	private final List<Placed> moved = new ArrayList<>();

	private record Placed(String text, List<Integer> sources) {
	}

	private Revising(Recipe recipe, List<String> older, long seed) {
		this.random = new Random(seed);
		this.older = older;
		this.shares = Shares.of(recipe, older, random);
		this.editing = new Editing(random);
	}

	public static Pair pair(Recipe recipe, long seed) {
		return pair(recipe, new Prose(seed).paragraphs(recipe.paragraphs()), seed);
	}

	/** @param older as many paragraphs as the recipe wants, or more */
	public static Pair pair(Recipe recipe, List<String> older, long seed) {
		return new Revising(recipe, older, seed).revised(recipe, new Prose(seed + 999).paragraphs(recipe.inserted()));
	}

	private Pair revised(Recipe recipe, List<String> added) {
		for (int at = 0; at < older.size(); at++) {
			place(at);
			at += shares.merged().contains(at) ? 1 : 0;
		}
		moved.forEach(this::insertFarAway);
		for (String text : added) {
			editing.wholly(text);
			newer.add(random.nextInt(newer.size() + 1), new Placed(text, List.of()));
		}
		return new Pair(recipe.name(), older, newer.stream().map(Placed::text).toList(), gold());
	}

	private void place(int at) {
		String text = older.get(at);
		if (shares.deleted().contains(at)) {
			editing.wholly(text);
		} else if (shares.moved().contains(at)) {
			moved.add(new Placed(text, List.of(at)));
		} else if (shares.movedAndEdited().contains(at)) {
			moved.add(new Placed(editing.edited(text), List.of(at)));
		} else if (shares.split().contains(at)) {
			split(at);
		} else if (shares.merged().contains(at)) {
			newer.add(new Placed(text + " " + older.get(at + 1), List.of(at, at + 1)));
		} else {
			newer.add(new Placed(shares.edited().contains(at) ? editing.edited(text) : text, List.of(at)));
		}
	}

	private void split(int at) {
		List<String> words = List.of(older.get(at).split(" "));
		int middle = words.size() / 2 + random.nextInt(11) - 5;
		newer.add(new Placed(String.join(" ", words.subList(0, middle)), List.of(at)));
		newer.add(new Placed(String.join(" ", words.subList(middle, words.size())), List.of(at)));
	}

	private void insertFarAway(Placed paragraph) {
		int home = 0;
		while (home < newer.size() && (moved.contains(newer.get(home)) || newer.get(home).sources().getFirst() < paragraph.sources().getFirst())) {
			home++;
		}
		int place = home;
		while (Math.abs(place - home) <= FAR) {
			place = random.nextInt(newer.size() + 1);
		}
		newer.add(place, paragraph);
	}

	private Gold gold() {
		Set<Link> links = new HashSet<>();
		for (int to = 0; to < newer.size(); to++) {
			for (int from : newer.get(to).sources()) {
				links.add(new Link(from, to));
			}
		}
		Set<Integer> away = new HashSet<>(shares.moved());
		away.addAll(shares.movedAndEdited());
		return new Gold(links, away, editing.changedWords());
	}
}
