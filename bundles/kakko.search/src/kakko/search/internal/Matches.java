package kakko.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

import kakko.search.Hit.Match;

/** Where in a text the words of a query stand. */
final class Matches {

	private final Analyzer words;
	private final Set<String> whole = new HashSet<>();
	private final Set<String> beginnings = new HashSet<>();

	Matches(Query query, Analyzer words) {
		this.words = words;
		query.visit(new QueryVisitor() {

			@Override
			public void consumeTerms(Query from, Term... terms) {
				for (Term term : terms) {
					whole.add(term.text());
				}
			}

			@Override
			public void visitLeaf(Query leaf) {
				if (leaf instanceof PrefixQuery prefix) {
					beginnings.add(prefix.getPrefix().text());
				}
			}
		});
	}

	/** In order; what touches or overlaps is one. */
	List<Match> in(String text) throws IOException {
		List<Match> found = new ArrayList<>();
		Predicate<String> sought = word -> whole.contains(word) || beginnings.stream().anyMatch(word::startsWith);
		try (TokenStream tokens = words.tokenStream(Fields.TEXT, text)) {
			CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				if (sought.test(word.toString())) {
					add(found, place.startOffset(), place.endOffset());
				}
			}
			tokens.end();
		}
		return found;
	}

	private static void add(List<Match> found, int start, int end) {
		if (!found.isEmpty() && start <= found.getLast().end()) {
			Match last = found.removeLast();
			found.add(new Match(last.start(), Math.max(end, last.end())));
		} else {
			found.add(new Match(start, end));
		}
	}
}
