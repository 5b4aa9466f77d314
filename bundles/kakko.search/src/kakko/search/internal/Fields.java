package kakko.search.internal;

/** The names of what is kept of a paragraph. */
final class Fields {

	/** Folder of the dossier and path of the draft in it: one key for all paragraphs of a draft. */
	static final String DRAFT = "draft";
	/** What tells a draft's state: its size, its time, and the names it is called by. */
	static final String STATE = "state";
	static final String DOSSIER = "dossier";
	static final String TITLE = "title";
	static final String LABEL = "label";
	/** Place of the revision in the history of its dossier, newest highest: what hits are sorted by. */
	static final String AGE = "age";
	static final String PARAGRAPH = "paragraph";
	static final String NUMBER = "number";
	static final String TEXT = "text";

	private Fields() {
	}
}
