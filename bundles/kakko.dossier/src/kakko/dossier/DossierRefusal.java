package kakko.dossier;

import java.io.IOException;
import java.util.Locale;

/** Something that can't be done with a dossier; the message is one clear sentence for the user: file, place, way out. */
public class DossierRefusal extends IOException {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	/**
	 * @param key       of the sentence in {@code messages.properties} beside this class
	 * @param arguments what stands for {0}, {1} … in the sentence
	 */
	DossierRefusal(String key, Object... arguments) {
		this.key = key;
		this.arguments = arguments;
	}

	/** Key of the sentence, for those who decide by the reason. */
	public String key() {
		return key;
	}

	@Override
	public String getMessage() {
		return localizedMessage(Locale.ENGLISH);
	}

	public String localizedMessage(Locale locale) {
		return Messages.text(locale, key, arguments);
	}
}
