package kakko.report.annotated;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import kakko.core.Comparison.Answer;
import kakko.documents.write.Document;
import kakko.documents.write.Document.Comment;
import kakko.report.Wording;

/**
 * The comments, and where each answer is told that somebody should look at. A comment tells what the revision marks
 * don't: so an answer has one unless the bracket or Option was simply kept, or is simply new, which the inserted words
 * show by themselves. One that Kakko isn't sure of, or that was put right by hand, always has one.
 */
final class Margin {

	private final Wording wording;
	private final Messages messages;
	private final List<Comment> comments = new ArrayList<>();
	private final Map<Answer, Integer> doubtful = new IdentityHashMap<>();
	private final Set<Integer> linked = new HashSet<>();

	Margin(Locale locale) {
		wording = Wording.in(locale);
		messages = Messages.in(locale);
	}

	/**
	 * Takes in a comment; it is for the caller to put it on a line.
	 *
	 * @param answers what it tells of
	 * @return its index
	 */
	int add(List<String> lines, List<? extends Answer> answers) {
		int comment = comments.size();
		comments.add(new Comment(Document.AUTHOR, lines));
		answers.stream().filter(Answer::doubtful).forEach(answer -> {
			doubtful.put(answer, comment);
			linked.add(comment);
		});
		return comment;
	}

	List<Comment> comments() {
		return comments;
	}

	/** Whether a link leads to a comment. */
	boolean isLinked(int comment) {
		return linked.contains(comment);
	}

	/** The name of the place where a comment begins. */
	static String bookmark(int comment) {
		return "comment" + (comment + 1);
	}

	/** Where an answer is told that somebody should look at. */
	String bookmark(Answer doubt) {
		return bookmark(doubtful.get(doubt));
	}

	/** What became of it, and what it says. */
	String line(Answer answer, String words) {
		List<String> said = new ArrayList<>(said(answer));
		if (answer.corrected()) {
			said.add(wording.byHand());
		} else {
			wording.doubt(answer).ifPresent(said::add);
		}
		return messages.text("comment.line", String.join(messages.text("between"), said), words);
	}

	/** What became of it, each thing in a word. */
	List<String> said(Answer answer) {
		List<String> said = new ArrayList<>(List.of(wording.of(answer.fate())));
		answer.flags().stream().sorted().map(wording::of).forEach(said::add);
		return said;
	}
}
