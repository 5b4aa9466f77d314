package kakko.lang;

/** Prepares the draft language where no platform does it, and registers it for files named {@code *.draft}. */
public class DraftStandaloneSetup extends DraftStandaloneSetupGenerated {

	public static void doSetup() {
		new DraftStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
