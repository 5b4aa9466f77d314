package kakko.lang.internal.runtime;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Draft texts are UTF-8 whatever the machine's own encoding is. */
public class AlwaysUtf8 implements IEncodingProvider {

	@Override
	public String getEncoding(URI uri) {
		return StandardCharsets.UTF_8.name();
	}
}
