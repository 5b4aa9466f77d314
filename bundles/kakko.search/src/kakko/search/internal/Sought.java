package kakko.search.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** What the user typed, as a query: every word, every "phrase", every beginning* must be there. */
final class Sought {

	private static final Pattern PART = Pattern.compile("[\"“”「]([^\"“”」]*)(?:[\"“”」]|$)|(\\S+)");

	private final Analyzer words;
	private final QueryBuilder builder;

	Sought(Analyzer words) {
		this.words = words;
		builder = new QueryBuilder(words);
	}

	Query query(String typed) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		Matcher parts = PART.matcher(typed);
		boolean any = false;
		while (parts.find()) {
			Query part = parts.group(1) != null ? phrase(parts.group(1)) : word(parts.group(2));
			if (part != null) {
				all.add(part, Occur.MUST);
				any = true;
			}
		}
		return any ? all.build() : new MatchNoDocsQuery("nothing to look for");
	}

	private Query word(String typed) {
		boolean beginning = typed.endsWith("*") || typed.endsWith("＊");
		String word = beginning ? typed.substring(0, typed.length() - 1) : typed;
		return beginning && !word.isEmpty() ? new PrefixQuery(new Term(Fields.TEXT, words.normalize(Fields.TEXT, word).utf8ToString())) : phrase(word);
	}

	/** A word of several pieces (low-carbon, 途上国) is a phrase too. */
	private Query phrase(String typed) {
		return builder.createPhraseQuery(Fields.TEXT, typed);
	}
}
