package kakko.lang;

import com.google.inject.Injector;

import kakko.model.drafts.DraftsPackage;

/** Prepares the draft language where no platform does it, and registers it for files named {@code *.draft}. */
public class DraftStandaloneSetup extends DraftStandaloneSetupGenerated {

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		DraftsPackage.eINSTANCE.eClass();
		return super.createInjectorAndDoEMFRegistration();
	}

	public static void doSetup() {
		new DraftStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
