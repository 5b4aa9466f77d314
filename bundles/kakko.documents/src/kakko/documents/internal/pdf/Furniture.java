package kakko.documents.internal.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import kakko.documents.LeftOut;
import kakko.documents.LeftOut.Reason;

/**
 * Tells running heads, feet, page and job numbers from text: they stand at the edge of the page, nothing but their like
 * between them and it, and come back at the same height on other pages (every other one, where left and right pages
 * differ), only their numbers changed. The head of the first page is its title block and stays.
 */
final class Furniture {

	/** How much of a page, at its top and at its foot, may be furniture. */
	private static final double EDGE = 0.2;
	private static final double SAME_HEIGHT = 4;
	/** A file this short shows each of two alternating heads hardly more than twice. */
	private static final int FEW_PAGES = 5;
	private static final String NUMBER = "(?:\\d{1,4}|[ivxl]{1,7}|[IVXL]{1,7})";
	private static final Pattern PAGE_NUMBER = Pattern
			.compile("[\\W_]*(?:[Pp]age|p\\.|[Pp]ágina|[Ss]eite|第)?\\s*" + NUMBER + "\\s*(?:(?:of|de|sur|von|/)\\s*\\d{1,4}|ページ|頁)?[\\W_]*");
	private static final String SERIAL = "(?:[A-Z]{1,3}\\.?\\s?)?\\d{2}-?\\d{4,6}";
	private static final Pattern JOB_NUMBER = Pattern
			.compile("\\*?" + SERIAL + "\\*?(?:\\s*[(\\[][A-Z][)\\]]|\\s+\\d{6}|\\s+\\*[\\w-]+\\*)*|\\*[A-Z]?\\d{6,9}\\*");
	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final List<Sheet> sheets;
	private final List<List<Line>> pages;
	private final Map<Line, String> wordings = new IdentityHashMap<>();
	private final Set<Line> furniture = new HashSet<>();
	private final List<LeftOut> leftOut = new ArrayList<>();
	private final List<String> heads = new ArrayList<>();

	/** @param pages the lines of each sheet from top to bottom */
	Furniture(List<Sheet> sheets, List<List<Line>> pages) {
		this.sheets = sheets;
		this.pages = pages;
		for (int i = 0; i < pages.size(); i++) {
			fromTop(sheets.get(i), pages.get(i));
			fromFoot(sheets.get(i), pages.get(i));
		}
	}

	List<LeftOut> leftOut() {
		return leftOut;
	}

	/** Wording of the running heads, each once. */
	List<String> heads() {
		return heads.stream().distinct().toList();
	}

	/** The lines of a page that are text. @param index of the page, from 0 */
	List<Line> text(int index) {
		return pages.get(index).stream().filter(line -> !furniture.contains(line)).toList();
	}

	private void fromTop(Sheet sheet, List<Line> lines) {
		for (Line line : lines) {
			if (line.y > sheet.height() * EDGE || !isFurniture(sheet, line, line.y)) {
				return;
			}
			Reason reason = reason(line, Reason.RUNNING_HEAD);
			if (reason == Reason.RUNNING_HEAD) {
				heads.add(line.words());
			}
			if (sheet.number() > 1 || reason != Reason.RUNNING_HEAD) {
				leaveOut(line, reason);
			}
		}
	}

	private void fromFoot(Sheet sheet, List<Line> lines) {
		int before = leftOut.size();
		for (Line line : lines.reversed()) {
			if (furniture.contains(line) || line.y < sheet.height() * (1 - EDGE) || !isFurniture(sheet, line, sheet.height() - line.y)) {
				break;
			}
			leaveOut(line, reason(line, Reason.RUNNING_FOOT));
		}
		List<LeftOut> foot = leftOut.subList(before, leftOut.size());
		List<LeftOut> downward = List.copyOf(foot.reversed());
		foot.clear();
		leftOut.addAll(downward);
	}

	private void leaveOut(Line line, Reason reason) {
		furniture.add(line);
		leftOut.add(new LeftOut(line.page, line.words(), reason));
	}

	private static Reason reason(Line line, Reason otherwise) {
		if (PAGE_NUMBER.matcher(line.words()).matches()) {
			return Reason.PAGE_NUMBER;
		}
		return JOB_NUMBER.matcher(line.words()).matches() ? Reason.JOB_NUMBER : otherwise;
	}

	private boolean isFurniture(Sheet sheet, Line line, double fromEdge) {
		return line.artifact() || comesBack(line) || isNumberOf(sheet, line, fromEdge) || JOB_NUMBER.matcher(line.words()).matches();
	}

	private boolean comesBack(Line line) {
		List<Line> alike = new ArrayList<>();
		for (List<Line> page : pages) {
			for (Line other : page) {
				if (other.page != line.page && sameHeight(line, other) && wording(other).equals(wording(line))) {
					alike.add(other);
				}
			}
		}
		boolean near = alike.stream().anyMatch(other -> Math.abs(other.page - line.page) <= 2);
		return near && alike.size() >= (sheets.size() <= FEW_PAGES ? 1 : 2);
	}

	private boolean sameHeight(Line one, Line other) {
		return Math.abs(one.y - other.y) <= SAME_HEIGHT || Math.abs(fromFoot(one) - fromFoot(other)) <= SAME_HEIGHT;
	}

	private double fromFoot(Line line) {
		return sheets.get(line.page - 1).height() - line.y;
	}

	/** A page number that stands alone in the margin needn't come back. */
	private static boolean isNumberOf(Sheet sheet, Line line, double fromEdge) {
		return fromEdge < sheet.height() * EDGE / 2 && line.words().matches("[\\W_]*(?:[Pp]age )?" + sheet.number() + "(?: (?:of|/) \\d+)?[\\W_]*");
	}

	private String wording(Line line) {
		return wordings.computeIfAbsent(line, Furniture::worded);
	}

	/** Its words, the same for all numbers. */
	private static String worded(Line line) {
		String words = line.words();
		String key = PAGE_NUMBER.matcher(words).matches() ? words.replaceAll(NUMBER, "#") : DIGITS.matcher(words).replaceAll("#");
		return SPACES.matcher(key).replaceAll("");
	}
}
