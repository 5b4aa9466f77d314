package kakko.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

import org.eclipse.core.runtime.Platform;

/** What the window says, in the language it was started in. */
public record Wording(Locale locale) {

	public static Wording ofWindow() {
		return new Wording(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
	}

	public String say(String key, Object... arguments) {
		ResourceBundle messages = ResourceBundle.getBundle("kakko.ui.messages", locale, Wording.class.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
		return new MessageFormat(messages.getString(key), locale).format(arguments);
	}
}
