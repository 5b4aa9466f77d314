package kakko.documents.internal;

import org.apache.logging.log4j.LogManager;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Wakes log4j's API, through which POI and PDFBox log, before its own bundle is started. That bundle takes a lock while
 * it looks for a provider, and where there is none the starting thread keeps it for good: the first thread that read a
 * Word or PDF file afterwards would wait for ever. What was awake before needs the lock no more. Hence the start level of
 * this bundle, in kakko.product and wherever tests start it.
 */
public final class LoggingFirst implements BundleActivator {

	@Override
	public void start(BundleContext context) {
		LogManager.getContext(false);
	}

	@Override
	public void stop(BundleContext context) {
		// log4j goes with the framework
	}
}
