package kakko.ui.open;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs a command as if the user had chosen it in a menu. */
public final class Commands {

	private Commands() {
	}

	public static void run(IServiceLocator site, String command) {
		run(site, command, Map.of());
	}

	public static void run(IServiceLocator site, String command, Map<String, String> parameters) {
		try {
			Command wanted = site.getService(ICommandService.class).getCommand(command);
			site.getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(wanted, parameters), null);
		} catch (ExecutionException | NotDefinedException e) {
			throw new IllegalStateException(command, e);
		} catch (NotEnabledException | NotHandledException notNow) {
			// as a menu entry that is grey
		}
	}
}
