package kakko.rcp;

import java.awt.GraphicsEnvironment;
import java.awt.SplashScreen;

/**
 * The picture that Java shows as soon as it runs ({@code -splash}, see the launch script): the platform's own needs a native launcher,
 * which isn't to be had from Maven (ADR 0013).
 */
final class Splash {

	private Splash() {
	}

	/** In a thread of its own: the window has nothing to wait for. */
	static void takeDown() {
		Thread.ofVirtual().start(() -> {
			SplashScreen shown = GraphicsEnvironment.isHeadless() ? null : SplashScreen.getSplashScreen();
			if (shown != null) {
				shown.close();
			}
		});
	}
}
