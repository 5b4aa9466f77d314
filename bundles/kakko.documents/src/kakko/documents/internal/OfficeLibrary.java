package kakko.documents.internal;

import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Settles what Apache POI leaves to its host, once, before it is first used. */
public final class OfficeLibrary {

	/** Deflate packs no tighter: what is read is bounded where it is read, and tables of many empty cells are honest. */
	private static final double ANY_RATIO = 0.0009;

	static {
		// POI logs through an API for which there is no provider here: it would complain on standard error
		System.setProperty("log4j2.StatusLogger.level", System.getProperty("log4j2.StatusLogger.level", "OFF"));
		System.setProperty("log4j2.simplelogLevel", System.getProperty("log4j2.simplelogLevel", "OFF"));
		ZipSecureFile.setMinInflateRatio(ANY_RATIO);
	}

	private OfficeLibrary() {
	}

	/** To be called before anything of POI. */
	public static void prepare() {
		// the class is initialised now
	}
}
