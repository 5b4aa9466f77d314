package kakko.lang.internal.runtime;

import java.io.StringReader;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParser;

import com.google.inject.Injector;

import kakko.lang.DraftStandaloneSetup;
import kakko.model.drafts.Draft;

/** Xtext's services for the draft language, set up once in a run however many threads ask first. */
public final class DraftServices {

	private static final class Once {
		private static final Injector INJECTOR = new DraftStandaloneSetup().createInjectorAndDoEMFRegistration();
	}

	private DraftServices() {
	}

	public static <T> T get(Class<T> service) {
		return Once.INJECTOR.getInstance(service);
	}

	/** The blocks and pieces of a text. The parse tree is let go: a draft lives much longer than its parsing. */
	public static Draft parse(String text) {
		EObject draft = get(IParser.class).parse(new StringReader(text)).getRootASTElement();
		draft.eAllContents().forEachRemaining(element -> element.eAdapters().clear());
		draft.eAdapters().clear();
		return (Draft) draft;
	}
}
