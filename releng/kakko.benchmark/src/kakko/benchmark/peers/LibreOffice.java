package kakko.benchmark.peers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compare Document of Writer, through UNO. */
final class LibreOffice extends DrivenPeer {

	/** The Python that the system's packages, and so python3-uno, belong to. */
	private static final String PYTHON = "/usr/bin/python3";

	@Override
	public Optional<String> missing() {
		return !Commands.isHere("soffice") ? Optional.of("soffice is not on the path") : hasUno() ? Optional.empty() : Optional.of("python3-uno is not installed");
	}

	private static boolean hasUno() {
		return Files.exists(Path.of("/usr/lib/python3/dist-packages/uno.py"));
	}

	@Override
	List<String> driver() {
		return List.of(PYTHON, MODULE.resolve("peers/libreoffice.py").toString());
	}
}
