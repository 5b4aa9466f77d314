package kakko.cli;

import kakko.report.Product;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
public final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "Kakko " + Product.VERSION };
	}
}
