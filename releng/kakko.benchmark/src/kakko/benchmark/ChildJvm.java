package kakko.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.google.gson.Gson;

/** A Java process for one measurement: nothing that ran before warms it, fills its heap or keeps it from being stopped. */
public final class ChildJvm {

	private static final int LOOK_MILLIS = 200;

	private final List<String> options;
	private final int limitSeconds;

	/**
	 * @param heap         as for -Xmx
	 * @param limitSeconds of processor time, of the process and of those it starts: a busy machine makes nobody give up
	 */
	public ChildJvm(String heap, int limitSeconds) {
		this.options = List.of("-Xmx" + heap, "-XX:+UseSerialGC");
		this.limitSeconds = limitSeconds;
	}

	/**
	 * Runs a main class; its last argument will be the file to which it writes its result as JSON.
	 *
	 * @return empty where the time was up or it failed, for want of memory say
	 */
	public <T> Optional<T> run(Class<?> main, Class<T> result, Object... arguments) throws IOException, InterruptedException {
		Path answer = Files.createTempFile("kakko-bench", ".json");
		try {
			return ended(main, answer, arguments) ? Optional.ofNullable(new Gson().fromJson(Files.readString(answer), result)) : Optional.empty();
		} finally {
			Files.deleteIfExists(answer);
		}
	}

	private boolean ended(Class<?> main, Path answer, Object... arguments) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command(main, answer, arguments)).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
		try {
			while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				if (processorSeconds(process) > limitSeconds) {
					return false;
				}
			}
			return process.exitValue() == 0;
		} finally {
			process.descendants().forEach(ProcessHandle::destroy);
			process.destroyForcibly();
		}
	}

	private static double processorSeconds(Process process) {
		return Stream.concat(Stream.of(process.toHandle()), process.descendants()).map(each -> each.info().totalCpuDuration()).flatMap(Optional::stream)
				.mapToDouble(Duration::toMillis).sum() / 1000;
	}

	private List<String> command(Class<?> main, Path answer, Object... arguments) {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(options);
		System.getProperties().stringPropertyNames().stream().filter(name -> name.matches("kakko\\..*|guice_.*|log4j2\\..*"))
				.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		for (Object argument : arguments) {
			command.add(argument.toString());
		}
		command.add(answer.toString());
		return command;
	}
}
