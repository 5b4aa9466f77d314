package kakko.report;

/** What results say of the program that made them. */
public final class Product {

	/** Changes with every release, together with the versions of the bundles. */
	public static final String VERSION = "0.1.0";

	private Product() {
	}
}
