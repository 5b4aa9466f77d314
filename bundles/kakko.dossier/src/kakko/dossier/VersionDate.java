package kakko.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a version as it is kept: ISO 8601, with time and zone as far as the draft prints them. */
public final class VersionDate {

	private static final Pattern FORM = Pattern.compile("(?<date>\\d{4}-\\d\\d-\\d\\d)(?:T(?<time>\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)(?<zone>Z|[+-]\\d\\d:\\d\\d)?)?");

	private VersionDate() {
	}

	/** Whether it can be kept: a date, or empty where the draft prints none. */
	public static boolean isValid(String issued) {
		return issued.isEmpty() || moment(issued).isPresent();
	}

	/** For putting versions in order; a date without a zone counts as UTC, one without a time as the day's beginning. */
	static Optional<Instant> moment(String issued) {
		Matcher form = FORM.matcher(issued == null ? "" : issued);
		if (!form.matches()) {
			return Optional.empty();
		}
		try {
			LocalTime time = form.group("time") == null ? LocalTime.MIDNIGHT : LocalTime.parse(form.group("time"));
			ZoneOffset zone = form.group("zone") == null ? ZoneOffset.UTC : ZoneOffset.of(form.group("zone"));
			return Optional.of(LocalDate.parse(form.group("date")).atTime(time).toInstant(zone));
		} catch (DateTimeException notADate) {
			return Optional.empty();
		}
	}
}
