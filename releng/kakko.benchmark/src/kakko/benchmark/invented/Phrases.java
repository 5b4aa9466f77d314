package kakko.benchmark.invented;

import java.util.List;

/** What invented drafts are made of: the turns of phrase of negotiation drafts, about things nobody negotiates. */
final class Phrases {

	static final List<String> SUBJECTS = List.of("the Assembly of the Signatories", "the Council on River Deltas", "the Standing Body on Tides",
			"the Fund for Quays", "upstream Parties", "downstream Parties", "all Signatories", "the registry", "the committee of harbour masters",
			"the trustees of the lighthouse facility", "regional dredging banks", "the panel of ferry engineers", "the working group on mud flats",
			"the executive board");
	static final List<String> OPENINGS = List.of("Recalling", "Recognizing", "Noting with regret", "Welcoming", "Acknowledging", "Emphasizing",
			"Underlining", "Reaffirming", "Taking note of", "Expressing thanks for", "Decides", "Requests", "Invites", "Encourages", "Urges",
			"Calls upon", "Reiterates", "Stresses", "Agrees", "Affirms");
	static final List<String> TURNS = List.of("that", "the work of", "also", "further", "in this respect", "once more", "with appreciation");
	static final List<String> THINGS = List.of("sediment budgets", "the common goal on navigable depth", "the work programme on dykes",
			"arrangements for stranded vessels", "the transparency of soundings", "national harbour plans", "the framework for pumps",
			"fair pathways for ferrymen", "training in surveying", "the periodic stock of embankments", "cooperative approaches to sluices",
			"the new shared objective on quays", "balanced staffing of lock houses", "research on estuaries and its observation",
			"the register of wrecks", "long-term strategies for low water", "flood warning by bell and horn", "rice fields and eel fisheries",
			"the effects of measures on barges", "island communities and boat people", "reed beds and their care", "grants and soft loans for piers",
			"the abatement of silt", "the placing of buoys", "savings in the use of tugs", "storm-proof hospitals", "wells, cisterns and latrines",
			"approaches that follow the tide", "the yearly reports on soundings", "the burden of dredging debts");
	static final List<String> VERBS = List.of("enhance", "widen", "hasten", "review", "assess", "put into operation", "monitor", "collect",
			"strengthen", "ease", "promote", "consider", "elaborate", "report on", "summarize", "advance");
	/** %a small number, %n paragraph, %y year, %z earlier year, %q quantity, %s session, %m month, %b body. */
	static final List<String> PURPOSES = List.of("taking into account the needs of downstream Parties", "in the light of different national shores",
			"guided by the best soundings at hand", "consistent with Article %a, paragraph %n, of the Delta Charter",
			"in accordance with decision %a/ARS.%a", "with a view to taking the matter up at its %s session (%m %y)", "no later than %y",
			"on the basis of fairness", "in the context of safe passage and of efforts to end hardship", "as referred to in paragraph %n above",
			"bearing in mind the report of the %b", "by at least %q per cent by %y against %z",
			"amounting to at least %q million crowns a year by %y", "drawing on what Signatories and observers handed in",
			"including by means of boats, tools and training");
	static final List<String> SESSIONS = List.of("fourth", "fifth", "eleventh", "twenty-second", "thirty-third", "forty-first");
	static final List<String> MONTHS = List.of("March", "June", "October");
	static final List<String> BODIES = List.of("Council on River Deltas", "panel of ferry engineers", "committee of harbour masters", "co-chairs");
	static final List<String> FRESH = List.of("sturdy", "foreseeable", "sufficient", "punctual", "open", "inclusive", "bold", "voluntary", "further",
			"useful", "pressing", "even", "thorough", "countable", "provable");

	private Phrases() {
	}
}
