package kakko.documents.internal.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date of a version in the forms that drafts print, as ISO 8601. */
final class VersionDate {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
	private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
	private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
	/** A footnote's mark may be glued to the year: 20151. */
	private static final String GLUED = "(?:\\d(?!\\d)|\\*+)?";
	private static final String TIME = "(?:\\s*(?:@|,|at|-|–|T)?\\s*(?<hour>[012]?\\d)\\s*[:.h]\\s*(?<minute>[0-5]\\d)(?::\\d\\d)?\\s*(?:(?<half>[ap])\\.?m\\b\\.?|h(?:ou)?rs?)?)?(?:\\s*(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)\\b)?";

	private static final List<Pattern> FORMS = List.of(
			form("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+" + YEAR + GLUED + TIME),
			form("\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + GLUED + TIME),
			form("(?<!\\d)" + YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)" + TIME),
			form("(?<!\\d)(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.]" + YEAR + GLUED + TIME),
			form("(?<!\\d)" + YEAR + "\\s*年\\s*(?<month>\\d{1,2})\\s*月\\s*(?<day>\\d{1,2})\\s*日" + TIME));

	private VersionDate() {
	}

	private static Pattern form(String form) {
		return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
	}

	/** @return ISO 8601 date, with time and zone as far as printed; empty where the line has no date */
	static String in(String line) {
		for (Pattern form : FORMS) {
			Matcher found = form.matcher(line);
			while (found.find()) {
				String date = iso(found);
				if (!date.isEmpty()) {
					return date;
				}
			}
		}
		return "";
	}

	/** Whether the line says nothing but a date. */
	static boolean fills(String line) {
		return FORMS.stream().anyMatch(form -> form.matcher(line.strip()).matches());
	}

	private static String iso(Matcher found) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(found.group("year")), month(found.group("month")), Integer.parseInt(found.group("day")));
			return found.group("hour") == null ? date.toString() : date + "T" + time(found) + zone(found.group("zone"));
		} catch (DateTimeException notADate) {
			return "";
		}
	}

	private static int month(String printed) {
		return Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : MONTHS.indexOf(printed.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
	}

	private static LocalTime time(Matcher found) {
		int hour = Integer.parseInt(found.group("hour"));
		String half = found.group("half");
		if (half != null) {
			hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
		}
		return LocalTime.of(hour, Integer.parseInt(found.group("minute")));
	}

	private static String zone(String printed) {
		if (printed == null) {
			return "";
		}
		String zone = printed.toUpperCase(Locale.ROOT);
		return zone.equals("UTC") || zone.equals("GMT") ? "Z" : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
	}
}
