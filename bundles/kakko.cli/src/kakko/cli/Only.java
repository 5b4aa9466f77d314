package kakko.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kakko.core.Aspect;
import kakko.report.ComparisonReport;
import picocli.CommandLine.Option;

/** Which changes of a comparison are shown. */
final class Only {

	@Option(names = "--only", split = ",", paramLabel = "ASPECT", descriptionKey = "option.only")
	private List<String> names = List.of();

	/** Empty where everything is; refuses names that it doesn't know, and forms that can't leave anything out. */
	Set<Aspect> aspects(Kakko kakko, ComparisonReport format) {
		if (!names.isEmpty() && !format.selects()) {
			throw new CannotException(kakko.text("failure.only.format", printed(format)));
		}
		Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
		names.forEach(name -> aspects.add(aspect(kakko, name)));
		return aspects;
	}

	private static Aspect aspect(Kakko kakko, String name) {
		return Stream.of(Aspect.values()).filter(aspect -> printed(aspect).equals(name.strip().toLowerCase(Locale.ROOT))).findFirst()
				.orElseThrow(() -> new CannotException(kakko.text("failure.only.unknown", name,
						Stream.of(Aspect.values()).map(Only::printed).collect(Collectors.joining(", ")))));
	}

	private static String printed(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}
}
