package kakko.dossier;

import java.util.Locale;

/**
 * Something about a revision that its user should know.
 *
 * @param subject label of the revision
 * @param other   label of the revision it is compared with, or empty
 */
public record Notice(Kind kind, String subject, String other) {

	public enum Kind {
		/** The very file was received before. */
		SAME_FILE,
		/** Another file with the same words: another format, or saved again. */
		SAME_WORDS,
		/** The draft prints no version date, so that it stands where it was received. */
		NO_DATE,
		/** The newest revision by date isn't the one that comes now. */
		OLDER_THAN_NEWEST,
		/** Received in another order than the version dates say. */
		RECEIVED_OUT_OF_ORDER,
		/** The numbers in symbols or file names (Rev.1, v2) say another order than the version dates. */
		NUMBERED_OUT_OF_ORDER
	}

	/** In one sentence. */
	public String message(Locale locale) {
		return Messages.text(locale, "Notice." + kind, subject, other);
	}
}
