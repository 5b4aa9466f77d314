package kakko.core.internal.byhand;

import java.util.List;
import java.util.stream.Stream;

import kakko.core.Comparison.Link;
import kakko.core.Corrections;
import kakko.core.Corrections.OfBracket;
import kakko.core.Corrections.OfOption;
import kakko.core.Reading;
import kakko.model.drafts.BracketKind;

/** Whether corrections speak of what two readings have. */
public final class Fitting {

	private Fitting() {
	}

	/** @throws IllegalArgumentException when there is no such paragraph, negotiation bracket or option */
	public static void check(Corrections corrections, Reading from, Reading to) {
		Stream.of(corrections.together(), corrections.apart()).flatMap(List::stream).forEach(link -> paragraphs(link, from, to));
		corrections.brackets().forEach(correction -> bracket(correction, from, to));
		corrections.options().forEach(correction -> option(correction, from, to));
	}

	private static void paragraphs(Link link, Reading from, Reading to) {
		check(link, link.from() >= 0 && link.from() < from.paragraphs().size() && link.to() >= 0 && link.to() < to.paragraphs().size());
	}

	private static void bracket(OfBracket correction, Reading from, Reading to) {
		check(correction, negotiated(correction.from(), from) && negotiated(correction.to(), to) && at(correction.at(), correction.from(), from, to));
	}

	private static boolean negotiated(int bracket, Reading reading) {
		return bracket < 0 || bracket < reading.brackets().size() && reading.brackets().get(bracket).kind() != BracketKind.ASIDE;
	}

	private static void option(OfOption correction, Reading from, Reading to) {
		boolean known = correction.from() < from.options().size() && correction.to() < to.options().size();
		check(correction, known && at(correction.at(), correction.from(), from, to));
	}

	/** The paragraph where it is seen is on the other side. */
	private static boolean at(int paragraph, int older, Reading from, Reading to) {
		return paragraph >= -1 && paragraph < (older >= 0 ? to : from).paragraphs().size();
	}

	private static void check(Object correction, boolean fits) {
		if (!fits) {
			throw new IllegalArgumentException("not of these readings: " + correction);
		}
	}
}
