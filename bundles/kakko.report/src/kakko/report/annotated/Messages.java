package kakko.report.annotated;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the annotated diff says beyond the common wording of reports. */
record Messages(Locale locale, ResourceBundle texts) {

	static Messages in(Locale locale) {
		return new Messages(locale, ResourceBundle.getBundle("kakko.report.annotated.messages", locale, Messages.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
	}

	String text(String key, Object... arguments) {
		return new MessageFormat(texts.getString(key), locale).format(arguments);
	}
}
