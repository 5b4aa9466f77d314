package kakko.documents.internal.docx;

import java.util.List;
import java.util.Locale;

/** Prints a number the way Word's w:numFmt says. */
public final class NumberFormat {

	private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
	private static final List<String> ONES = List.of("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven",
			"Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen");
	private static final List<String> TENS = List.of("", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety");
	private static final List<String> ORDINALS = List.of("Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth",
			"Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth");
	private static final String CHICAGO = "*†‡§";
	private static final String JAPANESE = "〇一二三四五六七八九";
	private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
	private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

	private NumberFormat() {
	}

	/** @param format a value of w:numFmt; unknown ones print as decimal, as Word does */
	public static String print(int number, String format) {
		return switch (format) {
		case "none", "bullet" -> "";
		case "lowerLetter" -> letters(number, 'a');
		case "upperLetter" -> letters(number, 'A');
		case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
		case "upperRoman" -> roman(number);
		case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
		case "ordinal" -> number + ordinalEnding(number);
		case "cardinalText" -> cardinal(number);
		case "ordinalText" -> ordinal(number);
		case "numberInDash" -> "- " + number + " -";
		case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
		case "chicago" -> String.valueOf(CHICAGO.charAt(Math.floorMod(number - 1, 4))).repeat(Math.max(1, (number + 3) / 4));
		default -> eastAsian(number, format);
		};
	}

	private static String eastAsian(int number, String format) {
		return switch (format) {
		case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
		case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number, JAPANESE);
		case "japaneseCounting", "chineseCounting", "chineseCountingThousand", "taiwaneseCountingThousand", "taiwaneseCounting" -> japanese(number);
		case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
		case "aiueoFullWidth", "aiueo" -> nth(AIUEO, number);
		case "irohaFullWidth", "iroha" -> nth(IROHA, number);
		default -> String.valueOf(number);
		};
	}

	/** a … z, aa, bb … zz, aaa: Word repeats the letter. */
	private static String letters(int number, char first) {
		return number < 1 ? String.valueOf(number) : String.valueOf((char) (first + (number - 1) % 26)).repeat(Math.min(50, (number - 1) / 26 + 1));
	}

	private static String roman(int number) {
		if (number < 1 || number > 9999) {
			return String.valueOf(number);
		}
		StringBuilder printed = new StringBuilder();
		int rest = number;
		for (int i = 0; i < ROMAN.length; i++) {
			for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
				printed.append(ROMAN[i]);
			}
		}
		return printed.toString();
	}

	private static String ordinalEnding(int number) {
		if (number % 100 / 10 == 1) {
			return "th";
		}
		return switch (number % 10) {
		case 1 -> "st";
		case 2 -> "nd";
		case 3 -> "rd";
		default -> "th";
		};
	}

	private static String cardinal(int number) {
		if (number < 0 || number > 99) {
			return String.valueOf(number);
		}
		return number < 20 ? ONES.get(number) : TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + ONES.get(number % 10).toLowerCase(Locale.ROOT));
	}

	private static String ordinal(int number) {
		if (number < 0 || number > 99) {
			return number + ordinalEnding(number);
		} else if (number < 20) {
			return ORDINALS.get(number);
		}
		String tens = TENS.get(number / 10);
		return number % 10 == 0 ? tens.substring(0, tens.length() - 1) + "ieth" : tens + "-" + ORDINALS.get(number % 10).toLowerCase(Locale.ROOT);
	}

	private static String digits(int number, String digits) {
		return String.valueOf(number).chars().mapToObj(digit -> String.valueOf(Character.isDigit(digit) ? digits.charAt(digit - '0') : '-')).reduce("", String::concat);
	}

	/** 十, 十一, 二十, 百二十三; from a thousand on digit by digit. */
	private static String japanese(int number) {
		if (number < 1 || number > 999) {
			return digits(number, JAPANESE);
		}
		return place(number / 100, "百") + place(number / 10 % 10, "十") + (number % 10 == 0 ? "" : JAPANESE.charAt(number % 10));
	}

	private static String place(int digit, String name) {
		return digit == 0 ? "" : (digit == 1 ? "" : JAPANESE.charAt(digit)) + name;
	}

	private static String nth(String signs, int number) {
		return number < 1 ? String.valueOf(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
	}
}
