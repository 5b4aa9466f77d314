package kakko.rcp;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.handlers.HandlerUtil;

/** Says what Kakko is, its version and its licence. */
public final class AboutHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IProduct product = Platform.getProduct();
		String text = product.getProperty("aboutText") + "\n\n" + product.getDefiningBundle().getVersion();
		Image icon = ResourceLocator.imageDescriptorFromBundle("kakko.rcp", product.getProperty("aboutImage")).orElseThrow().createImage();
		try {
			new MessageDialog(HandlerUtil.getActiveWorkbenchWindow(event).getShell(), product.getName(), icon, text, MessageDialog.INFORMATION, 0, "OK").open();
		} finally {
			icon.dispose();
		}
		return null;
	}
}
