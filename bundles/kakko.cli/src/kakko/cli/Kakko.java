package kakko.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;

import kakko.documents.UnreadableDocument;
import kakko.dossier.DossierRefusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: {@code kakko COMMAND …}. Exit status 0 done, 1 problems found, 2 can't. */
@Command(name = "kakko", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", subcommands = {
		ImportCommand.class, CheckCommand.class, CountCommand.class, CompareCommand.class, TrackCommand.class, CorrectionsCommand.class, DemoCommand.class })
public final class Kakko {

	public static final int DONE = 0;
	public static final int PROBLEMS_FOUND = 1;
	public static final int CANNOT = 2;

	@Option(names = "--lang", paramLabel = "en|ja", scope = ScopeType.INHERIT, descriptionKey = "option.lang")
	private Language language = Language.en;

	private final PrintStream out;
	private final PrintStream err;

	Kakko(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** Runs one command; results go to {@code out}, everything else to {@code err}. Returns the exit status. */
	public static int run(String[] args, PrintStream out, PrintStream err) {
		Locale locale = Language.among(Arrays.asList(args)).locale;
		Kakko kakko = new Kakko(out, err);
		CommandLine line = new CommandLine(kakko);
		line.setResourceBundle(messages(locale));
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setOut(new PrintWriter(out, true));
		line.setErr(new PrintWriter(err, true));
		allOf(line).forEach(command -> command.getCommandSpec().exitCodeOnExecutionException(CANNOT));
		line.setExecutionExceptionHandler((failure, command, parsed) -> kakko.explain(failure, locale));
		if (args.length == 0) {
			line.usage(err);
			return CANNOT;
		}
		return line.execute(args);
	}

	private static Stream<CommandLine> allOf(CommandLine line) {
		return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
	}

	public static void main(String[] args) {
		quiet();
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		System.exit(run(args, out, err));
	}

	/** Libraries that would talk on standard error: injection without generated classes also starts sooner; nothing is logged. */
	private static void quiet() {
		System.setProperty("guice_bytecode_gen_option", "DISABLED");
		System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
	}

	static ResourceBundle messages(Locale locale) {
		return ResourceBundle.getBundle("kakko.cli.messages", locale, Kakko.class.getClassLoader(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	PrintStream out() {
		return out;
	}

	PrintStream err() {
		return err;
	}

	Locale locale() {
		return language.locale;
	}

	/** A message of this command line in the user's language. */
	String text(String key, Object... arguments) {
		return new MessageFormat(messages(locale()).getString(key), locale()).format(arguments);
	}

	private int explain(Exception failure, Locale locale) throws Exception {
		Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
		switch (cause) {
			case UnreadableDocument unreadable -> err.println(unreadable.localizedMessage(locale));
			case DossierRefusal refusal -> err.println(refusal.localizedMessage(locale));
			case CannotException cannot -> err.println(cannot.getMessage());
			case OperationCanceledException cancelled -> err.println(messages(locale).getString("failure.cancelled"));
			case NoSuchFileException missing -> err.println(text("failure.missing", missing.getFile()));
			case AccessDeniedException denied -> err.println(text("failure.denied", denied.getFile()));
			case FileSystemException disk -> err.println(text("failure.disk", disk.getFile(), disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason()));
			case IOException io -> err.println(text("failure.io", String.valueOf(io.getMessage())));
			default -> throw failure;
		}
		return CANNOT;
	}

	/** Languages in which results can be written. */
	enum Language {
		en(Locale.ENGLISH), ja(Locale.JAPANESE);

		final Locale locale;

		Language(Locale locale) {
			this.locale = locale;
		}

		/** The language asked for, wherever it stands among the arguments: help needs it before they are parsed. */
		static Language among(List<String> args) {
			int at = args.indexOf("--lang");
			boolean japanese = args.contains("--lang=ja") || at >= 0 && at + 1 < args.size() && args.get(at + 1).equals("ja");
			return japanese ? ja : en;
		}
	}
}
