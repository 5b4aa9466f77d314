package kakko.report.page;

import java.util.List;

/**
 * A bracket or option as the page of histories shows it.
 *
 * @param place   paragraph of the newest text where it stands or would stand, -1 before all
 * @param name    of the paragraph where it last stood
 * @param text    its words where it last stood
 * @param answers one a revision: its fate there, null where nothing is told
 * @param stands  one a revision: whether it is there
 */
record LifeRow(int place, String name, String text, List<Answer> answers, List<Boolean> stands, boolean returned) {

	/** @param sure 0 to 1 */
	record Answer(Enum<?> fate, double sure) {
	}

	boolean open() {
		return stands.getLast();
	}
}
