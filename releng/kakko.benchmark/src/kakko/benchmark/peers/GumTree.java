package kakko.benchmark.peers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import com.github.gumtreediff.actions.ChawatheScriptGenerator;
import com.github.gumtreediff.actions.EditScript;
import com.github.gumtreediff.actions.model.Action;
import com.github.gumtreediff.actions.model.Addition;
import com.github.gumtreediff.actions.model.Delete;
import com.github.gumtreediff.actions.model.Move;
import com.github.gumtreediff.actions.model.TreeAddition;
import com.github.gumtreediff.actions.model.TreeDelete;
import com.github.gumtreediff.actions.model.Update;
import com.github.gumtreediff.matchers.CompositeMatchers.ClassicGumtree;
import com.github.gumtreediff.matchers.GumtreeProperties;
import com.github.gumtreediff.matchers.MappingStore;
import com.github.gumtreediff.tree.DefaultTree;
import com.github.gumtreediff.tree.Tree;
import com.github.gumtreediff.tree.Type;
import com.github.gumtreediff.tree.TypeSet;

import kakko.benchmark.invented.Link;

/** A draft as a tree of paragraphs whose leaves are words. */
final class GumTree extends WarmPeer {

	private static final Type DRAFT = TypeSet.type("draft");
	private static final Type PARAGRAPH = TypeSet.type("paragraph");
	private static final Type WORD = TypeSet.type("word");

	@Override
	Callable<Answer> prepare(Work work) {
		return () -> compare(tree(work.from()), tree(work.to()));
	}

	private static Tree tree(List<String> paragraphs) {
		Tree draft = new DefaultTree(DRAFT);
		for (String text : paragraphs) {
			Tree paragraph = new DefaultTree(PARAGRAPH);
			for (String word : text.split("\\s+")) {
				paragraph.addChild(new DefaultTree(WORD, word));
			}
			draft.addChild(paragraph);
		}
		draft.setParent(null);
		return draft;
	}

	private static Answer compare(Tree older, Tree newer) {
		ClassicGumtree matcher = new ClassicGumtree();
		matcher.configure(new GumtreeProperties());
		MappingStore mappings = matcher.match(older, newer, new MappingStore(older, newer));
		EditScript script = new ChawatheScriptGenerator().computeActions(mappings);
		return new Answer(changedWords(script), links(mappings, older, newer), moved(script, older));
	}

	private static int changedWords(EditScript script) {
		int changed = 0;
		for (Action action : script) {
			changed += switch (action) {
				case Update update -> 2;
				case TreeDelete whole -> words(whole.getNode());
				case TreeAddition whole -> 0;
				case Delete one when one.getNode().getType() == WORD -> 1;
				case Addition one when !(action instanceof Move) && one.getNode().getType() == WORD -> 1;
				default -> 0;
			};
		}
		return changed;
	}

	private static int words(Tree tree) {
		return (int) tree.getDescendants().stream().filter(node -> node.getType() == WORD).count();
	}

	private static List<Link> links(MappingStore mappings, Tree older, Tree newer) {
		Map<Tree, Integer> places = places(newer);
		List<Link> links = new ArrayList<>();
		for (int at = 0; at < older.getChildren().size(); at++) {
			Tree partner = mappings.getDstForSrc(older.getChild(at));
			if (partner != null && places.containsKey(partner)) {
				links.add(new Link(at, places.get(partner)));
			}
		}
		return links;
	}

	private static List<Integer> moved(EditScript script, Tree older) {
		Map<Tree, Integer> places = places(older);
		List<Integer> moved = new ArrayList<>();
		for (Action action : script) {
			if (action instanceof Move && places.containsKey(action.getNode())) {
				moved.add(places.get(action.getNode()));
			}
		}
		return moved;
	}

	private static Map<Tree, Integer> places(Tree draft) {
		Map<Tree, Integer> places = new HashMap<>();
		for (Tree paragraph : draft.getChildren()) {
			places.put(paragraph, places.size());
		}
		return places;
	}
}
