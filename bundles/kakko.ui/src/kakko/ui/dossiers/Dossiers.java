package kakko.ui.dossiers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;

import kakko.dossier.DossierFolder;
import kakko.dossier.SampleDossier;

/** The dossiers that the window knows: for now the sample, unpacked in the user's own folder at the first start. */
final class Dossiers {

	private Dossiers() {
	}

	static List<DossierFolder> all() throws IOException {
		return List.of(SampleDossier.unpack(home().resolve("dossiers").resolve("sample")));
	}

	private static Path home() throws IOException {
		try {
			return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()));
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}
}
