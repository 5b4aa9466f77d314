package kakko.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A file that can't be read; the message is one clear sentence for the user: file, place, way out. */
public final class UnreadableDocument extends IOException {

	private static final long serialVersionUID = 1L;
	private static final String MESSAGES = "kakko.documents.messages";

	private final String file;
	private final String key;
	private final transient Object[] arguments;

	/**
	 * @param key       of the sentence in {@code messages.properties} beside this class; a sentence that has no key
	 *                  there is shown as it is
	 * @param arguments what stands for {0}, {1} … in the sentence
	 */
	public UnreadableDocument(Path file, String key, Object... arguments) {
		this.file = String.valueOf(file.getFileName());
		this.key = key;
		this.arguments = arguments;
	}

	/** The same, with what went wrong underneath. */
	public static UnreadableDocument because(Throwable cause, Path file, String key, Object... arguments) {
		UnreadableDocument unreadable = new UnreadableDocument(file, key, arguments);
		unreadable.initCause(cause);
		return unreadable;
	}

	/** Key of the sentence, for those who decide by the reason. */
	public String key() {
		return key;
	}

	@Override
	public String getMessage() {
		return localizedMessage(Locale.ENGLISH);
	}

	/** The sentence in the language of this locale, English where there is none. */
	public String localizedMessage(Locale locale) {
		ResourceBundle messages = ResourceBundle.getBundle(MESSAGES, locale, UnreadableDocument.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		String sentence = messages.containsKey(key) ? new MessageFormat(messages.getString(key), locale).format(arguments) : key;
		return file + ": " + sentence;
	}
}
