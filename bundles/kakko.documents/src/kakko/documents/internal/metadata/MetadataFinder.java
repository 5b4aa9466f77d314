package kakko.documents.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kakko.documents.Metadata;

/**
 * Finds title, symbol, body, agenda item and version date in header and first page. The title block speaks before the
 * running head: secretariats update the one and forget the other.
 */
public final class MetadataFinder {

	private static final String BODIES = "SBSTA|SBI|SB|COP|CP|CMP|CMA|ADP|AWG-?LCA|AWG-?KP|INC|IGC|INB|OEWG|WGP?|PrepCom";
	private static final Pattern BODY = Pattern.compile("(?<![/\\w])(?<body>" + BODIES + ")[\\s\u00A0-]?(?<session>\\d{1,3}(?:[-.]\\d{1,2})?)(?![\\d/.])");
	/** Right before an agenda item, a name in capitals with a number is a body whether it is known or not. */
	private static final Pattern BODY_BEFORE_ITEM = Pattern
			.compile("(?<![/\\w])(?<body>[A-Z][A-Z-]{1,7})[\\s\u00A0-]?(?<session>\\d{1,3}(?:[-.]\\d{1,2})?)(?=[\\s\u00A0]*[-–,]?[\\s\u00A0]*[Aa]genda [Ii]tem)");
	private static final Pattern AGENDA_ITEM = Pattern.compile("(?i)\\bagenda\\s+items?\\s+(?<item>\\d+(?:\\s?\\([a-z0-9]{1,4}\\))*(?:\\s?(?:[-–,]|and)\\s?\\d*(?:\\([a-z0-9]{1,4}\\))+)*)");
	private static final Pattern ITEM_ALONE = Pattern.compile("^Item\\s+(?<item>\\d+(?:\\s?\\([a-z0-9]{1,4}\\))*)\\s+of the (?:provisional )?agenda");
	/** FCCC/ADP/2015/1, A/CONF.232/2022/CRP.12, ADP.2015.11.InformalNote: capitals first, at least three members, a number. */
	private static final Pattern SYMBOL = Pattern.compile(
			"(?<![\\w/.-])(?<symbol>(?:[A-Z]{2,}[A-Z0-9]*|[A-Z](?=/))(?:[/.][A-Za-z0-9]+(?:\\(\\d+\\))?){2,}(?:-[A-Z]\\b)?)(?![\\w/])");
	private static final Pattern DECISION = Pattern.compile("^(?:Draft )?decision (?<symbol>[-–\\d]+/\\S+?)[.,]?$", Pattern.CASE_INSENSITIVE);
	private static final Pattern VERSION_WORD = Pattern.compile("(?i)\\b(?:version|edited|issued|as of|as at|status)\\b");
	private static final Pattern REISSUE = Pattern.compile("(?i)^re-?issued");

	private MetadataFinder() {
	}

	/**
	 * @param headerLines lines of title block and running heads, title block first
	 * @param firstLines  lines of the first page or so, as printed
	 */
	public static Metadata find(List<String> headerLines, List<String> firstLines) {
		List<String> lines = new ArrayList<>(headerLines);
		lines.addAll(firstLines);
		lines.replaceAll(line -> line.replace('\u00A0', ' ').strip());
		return new Metadata(TitleBlock.title(headerLines, firstLines), symbol(lines), body(lines), agendaItem(lines), version(lines));
	}

	private static String version(List<String> lines) {
		for (String line : lines) {
			String date = VERSION_WORD.matcher(line).find() && !REISSUE.matcher(line).find() ? VersionDate.in(line) : "";
			if (!date.isEmpty()) {
				return date;
			}
		}
		return lines.stream().filter(VersionDate::fills).map(VersionDate::in).filter(date -> !date.isEmpty()).findFirst().orElse("");
	}

	/** Symbols cited in running text aren't the draft's own: only short lines can name it. */
	private static String symbol(List<String> lines) {
		for (String line : lines) {
			Matcher found = SYMBOL.matcher(line);
			if (line.length() < 80 && found.find() && found.group().matches(".*\\d.*")) {
				return found.group("symbol");
			}
		}
		return lines.stream().map(DECISION::matcher).filter(Matcher::find).map(found -> found.group("symbol")).findFirst().orElse("");
	}

	private static String body(List<String> lines) {
		String beside = lines.stream().filter(line -> AGENDA_ITEM.matcher(line).find()).map(MetadataFinder::bodyIn).filter(body -> !body.isEmpty()).findFirst().orElse("");
		return !beside.isEmpty() ? beside
				: lines.stream().filter(line -> line.length() < 80).map(MetadataFinder::bodyIn).filter(body -> !body.isEmpty()).findFirst().orElse("");
	}

	private static String bodyIn(String line) {
		for (Pattern form : List.of(BODY, BODY_BEFORE_ITEM)) {
			Matcher found = form.matcher(line);
			if (found.find()) {
				return found.group("body") + " " + found.group("session");
			}
		}
		return "";
	}

	private static String agendaItem(List<String> lines) {
		for (String line : lines) {
			for (Pattern form : List.of(AGENDA_ITEM, ITEM_ALONE)) {
				Matcher found = form.matcher(line);
				if (found.find()) {
					return found.group("item").replaceAll("\\s+(?=\\()", "");
				}
			}
		}
		return "";
	}

	/** Whether a line of the title block is about the draft, and so no part of its title. */
	static boolean saysWhatItIs(String line) {
		return AGENDA_ITEM.matcher(line).find() || ITEM_ALONE.matcher(line).find() || SYMBOL.matcher(line).find() || VersionDate.fills(line)
				|| VERSION_WORD.matcher(line).find() && !VersionDate.in(line).isEmpty() || DECISION.matcher(line).find();
	}
}
