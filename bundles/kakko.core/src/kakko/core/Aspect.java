package kakko.core;

import java.util.Optional;

import kakko.core.Comparison.Weight.Kind;

/** What changes of a row are looked at for; one row may have several. */
public enum Aspect {

	/** Not editorial only: anything but spelling, hyphens, punctuation, capitals, and where paragraphs are cut. */
	SUBSTANCE(null),
	/** A bracket that wasn't simply kept. */
	BRACKETS(null),
	/** An option that wasn't simply kept. */
	OPTIONS(null),
	VERBS(Kind.VERB), NUMBERS(Kind.NUMBER), DATES(Kind.DATE), UNITS(Kind.UNIT), ADDRESSEES(Kind.ADDRESSEE), REFERENCES(Kind.REFERENCE), NEGATIONS(Kind.NEGATION);

	private final Kind weight;

	Aspect(Kind weight) {
		this.weight = weight;
	}

	/** Of the weights it looks for; empty where it looks for something else. */
	public Optional<Kind> weight() {
		return Optional.ofNullable(weight);
	}
}
