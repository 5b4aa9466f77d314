package kakko.benchmark.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The strongest of the peers; from npm, in WebAssembly. */
final class Docxodus extends DrivenPeer {

	private static final Path INSTALLED = MODULE.resolve("target/npm/node_modules/docxodus/dist/core.js");

	@Override
	public Optional<String> missing() {
		return !Commands.isHere("node") ? Optional.of("node is not on the path")
				: Files.exists(INSTALLED) ? Optional.empty() : Optional.of("npm could not install docxodus");
	}

	@Override
	List<String> driver() {
		return List.of("node", MODULE.resolve("peers/docxodus.mjs").toString(), INSTALLED.toString());
	}
}
