package kakko.ui.compare.text;

/** What a stretch of words is drawn as. */
public enum Look {
	PLAIN,
	/** Of a paragraph in which nothing changed. */
	QUIET,
	/** Label of an option. */
	LABEL, DELETED, INSERTED,
	/** Words that weigh more than their length: they came or went. */
	WEIGHTY_DELETED, WEIGHTY_INSERTED,
	/** Of a paragraph that stands at another place. */
	MOVED,
	/** Out of brackets that were accepted. */
	LIFTED
}
