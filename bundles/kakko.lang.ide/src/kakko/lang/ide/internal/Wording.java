package kakko.lang.ide.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this bundle in the reader's language. */
public final class Wording {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final Locale language;
	private final ResourceBundle bundle;

	public Wording(Locale language) {
		this.language = language;
		bundle = ResourceBundle.getBundle("kakko.lang.ide.internal.messages", language, Wording.class.getClassLoader(), NO_FALLBACK);
	}

	public String say(String key, Object... args) {
		return new MessageFormat(bundle.getString(key), language).format(args);
	}

	public Locale language() {
		return language;
	}
}
