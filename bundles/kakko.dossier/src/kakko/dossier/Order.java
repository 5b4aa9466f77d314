package kakko.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.model.dossiers.Revision;

/** Orders of revisions beside that of their version dates: the numbers they bear, and when they were received. */
final class Order {

	/** Files taken in within an hour were received together: their order says nothing. */
	private static final Duration TOGETHER = Duration.ofHours(1);
	private static final Pattern NUMBER = Pattern.compile("(?i)(?:rev(?:ision|ised)?|ver(?:sion)?|(?<![a-z])v|iteration|改訂|第)[\\s._-]*(\\d{1,3})(?!\\d)");

	private Order() {
	}

	/** One of them that bears a higher number than the revision. */
	static Optional<Revision> numberedLater(Revision revision, List<Revision> others) {
		return first(others, (other, number) -> other > number, revision);
	}

	static Optional<Revision> numberedEarlier(Revision revision, List<Revision> others) {
		return first(others, (other, number) -> other < number, revision);
	}

	private static Optional<Revision> first(List<Revision> others, BiPredicate<Integer, Integer> asked, Revision revision) {
		OptionalInt number = number(revision);
		return others.stream().filter(other -> number.isPresent() && number(other).isPresent() && stem(other).equals(stem(revision))
				&& asked.test(number(other).getAsInt(), number.getAsInt())).findFirst();
	}

	/** One of them that was received later than the revision, though its version is older. */
	static Optional<Revision> receivedLater(Revision revision, List<Revision> others) {
		Optional<Instant> received = VersionDate.moment(revision.getReceived());
		return others.stream().filter(other -> received.isPresent() && VersionDate.moment(other.getReceived()).filter(later -> later.isAfter(received.get().plus(TOGETHER))).isPresent())
				.findFirst();
	}

	private static OptionalInt number(Revision revision) {
		Matcher number = NUMBER.matcher(name(revision));
		return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
	}

	/** What two numbers must belong to, to be compared: the rest of the symbol or file name. */
	private static String stem(Revision revision) {
		return NUMBER.matcher(name(revision)).replaceAll("").replaceAll("(?i)\\.[a-z]{2,4}$", "").strip();
	}

	/** The symbol where it bears a number, else the name of the file. */
	private static String name(Revision revision) {
		String symbol = revision.getSymbol() == null ? "" : revision.getSymbol();
		String file = revision.getSource().getFile();
		return NUMBER.matcher(symbol).find() ? symbol : file.substring(file.lastIndexOf('/') + 1);
	}
}
