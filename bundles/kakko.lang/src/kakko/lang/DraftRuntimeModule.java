package kakko.lang;

import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.resource.DerivedStateAwareResource;
import org.eclipse.xtext.resource.DerivedStateAwareResourceDescriptionManager;
import org.eclipse.xtext.resource.IDerivedStateComputer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.DispatchingProvider;

import com.google.inject.Binder;

import kakko.lang.internal.runtime.AlwaysUtf8;
import kakko.lang.internal.runtime.DraftDerivation;
import kakko.lang.internal.runtime.DraftSerializer;
import kakko.lang.internal.runtime.NothingToLink;

/** What the draft language does in its own way where Xtext has another by default. */
public class DraftRuntimeModule extends AbstractDraftRuntimeModule {

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return DerivedStateAwareResource.class;
	}

	public Class<? extends IDerivedStateComputer> bindIDerivedStateComputer() {
		return DraftDerivation.class;
	}

	public Class<? extends IResourceDescription.Manager> bindIResourceDescriptionManager() {
		return DerivedStateAwareResourceDescriptionManager.class;
	}

	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return DraftSerializer.class;
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return NothingToLink.class;
	}

	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).to(AlwaysUtf8.class);
	}
}
