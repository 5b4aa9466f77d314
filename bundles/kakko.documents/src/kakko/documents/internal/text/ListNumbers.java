package kakko.documents.internal.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** The numbers of one list as a browser prints them; bullets in an unordered one. */
final class ListNumbers {

	private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:[^;]*?\\b(?<style>none|decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)\\b");
	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };
	private static final String BULLET = "•";

	private final String style;
	private final String delimiter;
	private final int step;
	private int next;

	ListNumbers(Element list) {
		style = style(list);
		delimiter = list.hasAttr("data-delimiter") ? list.attr("data-delimiter") : ".";
		step = list.hasAttr("reversed") ? -1 : 1;
		next = number(list.attr("start"), step < 0 ? items(list) : 1);
	}

	private static String style(Element list) {
		Matcher css = STYLE.matcher(list.attr("style"));
		if (css.find()) {
			return css.group("style").toLowerCase(Locale.ROOT).replace("latin", "alpha");
		}
		return !list.normalName().equals("ol") ? "bullet" : switch (list.attr("type")) {
			case "a" -> "lower-alpha";
			case "A" -> "upper-alpha";
			case "i" -> "lower-roman";
			case "I" -> "upper-roman";
			default -> "decimal";
		};
	}

	private static int items(Element list) {
		return (int) list.children().stream().filter(child -> child.normalName().equals("li")).count();
	}

	private static int number(String printed, int otherwise) {
		return printed.matches("-?\\d{1,8}") ? Integer.parseInt(printed) : otherwise;
	}

	/** The number of the next item, with its full stop; a bullet, or nothing where the page says so. */
	String next(Element item) {
		int value = number(item.attr("value"), next);
		next = value + step;
		return switch (style) {
			case "none" -> "";
			case "bullet" -> BULLET;
			default -> numeral(value) + delimiter;
		};
	}

	private String numeral(int value) {
		String small = value < 1 || style.equals("decimal") ? Integer.toString(value) : style.endsWith("roman") ? roman(value) : letters(value);
		return style.startsWith("upper") ? small.toUpperCase(Locale.ROOT) : small;
	}

	private static String roman(int value) {
		StringBuilder roman = new StringBuilder();
		int rest = value;
		for (int i = 0; i < VALUES.length; i++) {
			for (; rest >= VALUES[i]; rest -= VALUES[i]) {
				roman.append(ROMAN[i]);
			}
		}
		return roman.toString();
	}

	/** a … z, aa, ab … */
	private static String letters(int value) {
		String last = String.valueOf((char) ('a' + (value - 1) % 26));
		return value <= 26 ? last : letters((value - 1) / 26) + last;
	}
}
