package kakko.documents.internal.pdf;

/**
 * What the structure of a tagged file says of a character.
 *
 * @param block number of the paragraph, list item or cell it belongs to, its own in the file, from 1; 0 where the
 *              file doesn't say
 * @param level of a heading, 1 to 6; otherwise 0
 */
record Tag(Role role, int block, int level) {

	enum Role {
		NONE, ARTIFACT, TEXT, NOTE
	}

	static final Tag NONE = new Tag(Role.NONE, 0, 0);
	static final Tag ARTIFACT = new Tag(Role.ARTIFACT, 0, 0);
}
