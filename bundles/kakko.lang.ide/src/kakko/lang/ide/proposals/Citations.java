package kakko.lang.ide.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
	private static final Pattern DECISION = Pattern.compile("ecision(?<=\\b[Dd]ecision)s? (?<number>\\d{1,3}/(?:CP|CMA|CMP)\\.\\d{1,2})(?!\\d)");

	private final Map<String, Candidate> found = new LinkedHashMap<>();
	private final Typed typed;
	private final Wording wording;

	private Citations(Typed typed, Wording wording) {
		this.typed = typed;
		this.wording = wording;
	}

	/** Only what was begun to be typed: a draft has thousands of places to refer to. */
	static List<Candidate> of(DraftText draft, Typed typed, Wording wording) {
		Citations citations = new Citations(typed, wording);
		boolean decision = typed.mayBe("decision ");
		for (Block block : draft.paragraphs()) {
			if (block.getKind() != BlockKind.FURNITURE) {
				citations.number(block, typed.block());
				if (decision) {
					citations.decisions(block);
				}
			}
		}
		return List.copyOf(citations.found.values());
	}

	private void number(Block block, Block from) {
		String number = block.getNumber();
		if (block == from || number.isEmpty()) {
			return;
		}
		if (NAMED.matcher(number).matches()) {
			add(number, () -> Quote.of(block.getText()));
		} else if (block.getKind() == BlockKind.HEADING) {
			add("section " + number, () -> Quote.of(block.getText()));
		} else if (PLAIN.matcher(number).matches()) {
			add("paragraph " + number + (block.getIndex() < from.getIndex() ? " above" : " below"), () -> Quote.of(block.getText()));
		}
	}

	private void decisions(Block block) {
		Matcher decision = DECISION.matcher(block.getText());
		while (decision.find()) {
			add("decision " + decision.group("number"), () -> wording.say("reference.decision"));
		}
	}

	private void add(String words, Supplier<String> explanation) {
		if (typed.startOf(List.of(words)).isPresent()) {
			found.computeIfAbsent(words, added -> Candidate.words(Kind.REFERENCE, added, explanation.get(), false));
		}
	}
}
