package kakko.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** A name of a file or folder that every system takes, with the letters of any script. */
final class SafeName {

	/** Full paths on Windows end at 260 characters; names in Japanese take three bytes each of the 255 that Linux allows. */
	private static final int LONGEST = 60;
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
			"lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private SafeName() {
	}

	/** @param otherwise the name where nothing of the wanted one can be kept */
	static String of(String wanted, String otherwise) {
		String name = Normalizer.normalize(wanted, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\\\/:*?\"<>|]+", " ").replaceAll("[\\s\\p{Z}]+", " ");
		name = trimmed(trimmed(name).codePoints().limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
		if (name.isEmpty()) {
			return otherwise;
		}
		return DEVICES.contains(name.toLowerCase(Locale.ROOT).replaceAll("\\..*", "")) ? "_" + name : name;
	}

	/** Neither hidden nor with an end that Windows takes off. */
	private static String trimmed(String name) {
		return name.replaceAll("^[.\\s]+|[.\\s]+$", "");
	}
}
