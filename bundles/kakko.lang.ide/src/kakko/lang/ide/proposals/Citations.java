package kakko.lang.ide.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.lang.ide.DraftText;
import kakko.lang.ide.internal.Quote;
import kakko.lang.ide.internal.Wording;
import kakko.lang.ide.proposals.Proposal.Kind;
import kakko.model.drafts.Block;
import kakko.model.drafts.BlockKind;

/** What a draft can refer to: its own paragraphs and articles, and decisions it cites already. */
final class Citations {

	private static final Pattern PLAIN = Pattern.compile("\\d{1,3}(?:\\s?(?:bis|ter|quater|quinquies))?");
	private static final Pattern NAMED = Pattern.compile("(?i)(Article|Section|Annex|Appendix|Chapter|Part)\\s.*");
	private static final Pattern DECISION = Pattern.compile("\\b[Dd]ecisions? (?<number>\\d{1,3}/(?:CP|CMA|CMP)\\.\\d{1,2})(?!\\d)");

	private final Map<String, Candidate> found = new LinkedHashMap<>();
	private final Wording wording;

	private Citations(Wording wording) {
		this.wording = wording;
	}

	/** @param from the paragraph that refers */
	static List<Candidate> of(DraftText draft, Block from, Wording wording) {
		Citations citations = new Citations(wording);
		for (Block block : draft.paragraphs()) {
			if (block.getKind() != BlockKind.FURNITURE) {
				citations.number(block, from);
				citations.decisions(block);
			}
		}
		return List.copyOf(citations.found.values());
	}

	private void number(Block block, Block from) {
		String number = block.getNumber();
		if (block == from || number.isEmpty()) {
			return;
		}
		String quote = Quote.of(block.getText());
		if (NAMED.matcher(number).matches()) {
			add(number, quote);
		} else if (block.getKind() == BlockKind.HEADING) {
			add("section " + number, quote);
		} else if (PLAIN.matcher(number).matches()) {
			add("paragraph " + number + (block.getIndex() < from.getIndex() ? " above" : " below"), quote);
		}
	}

	private void decisions(Block block) {
		Matcher decision = DECISION.matcher(block.getText());
		while (decision.find()) {
			add("decision " + decision.group("number"), wording.say("reference.decision"));
		}
	}

	private void add(String words, String explanation) {
		found.putIfAbsent(words, Candidate.words(Kind.REFERENCE, words, explanation, false));
	}
}
