package kakko.lang.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package in the reader's language. */
final class Messages {

	private Messages() {
	}

	static String text(Locale language, String key, Object... args) {
		ResourceBundle.Control noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
		ResourceBundle bundle = ResourceBundle.getBundle("kakko.lang.check.messages", language, Messages.class.getClassLoader(), noFallback);
		return new MessageFormat(bundle.getString(key), language).format(args);
	}
}
