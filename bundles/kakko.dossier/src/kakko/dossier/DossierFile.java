package kakko.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import kakko.model.dossiers.Dossier;
import kakko.model.dossiers.DossiersPackage;

/** Reads and writes {@code item.dossier}: XMI in UTF-8, one attribute a fact, so that versions can be merged as text. */
final class DossierFile {

	/** What stands in the file isn't a dossier. */
	static final class Broken extends IOException {

		private static final long serialVersionUID = 1L;

		Broken(String message, Throwable cause) {
			super(message, cause);
		}
	}

	private static final URI NAME = URI.createURI(DossierFolder.ITEM);

	private DossierFile() {
	}

	static Dossier read(InputStream in) throws IOException {
		try (in) {
			Resource resource = resource();
			resource.load(in, Map.of());
			if (resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Dossier dossier)) {
				throw new Broken("no dossier", null);
			}
			return dossier;
		} catch (Resource.IOWrappedException | RuntimeException e) {
			throw new Broken(e.getMessage(), e);
		}
	}

	static void write(Dossier dossier, OutputStream out) throws IOException {
		Resource resource = resource();
		resource.getContents().add(dossier);
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 1));
	}

	private static Resource resource() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(DossiersPackage.eNS_URI, DossiersPackage.eINSTANCE);
		Resource resource = new XMIResourceImpl(NAME);
		set.getResources().add(resource);
		return resource;
	}
}
