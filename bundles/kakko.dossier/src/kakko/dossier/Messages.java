package kakko.dossier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The sentences of this room in the reader's language, English where there is none. */
final class Messages {

	private Messages() {
	}

	static String text(Locale language, String key, Object... arguments) {
		ResourceBundle bundle = ResourceBundle.getBundle("kakko.dossier.messages", language, Messages.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return new MessageFormat(bundle.getString(key), language).format(arguments);
	}
}
