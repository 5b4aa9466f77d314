package kakko.benchmark.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Markdown table that grows row by row; the first column is text, the others are figures. */
final class Table {

	private final StringBuilder text = new StringBuilder();

	Table(List<String> heads) {
		row(heads);
		List<String> rule = new ArrayList<>(Collections.nCopies(heads.size(), "---:"));
		rule.set(0, "---");
		row(rule);
	}

	Table row(List<String> cells) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
		return this;
	}

	@Override
	public String toString() {
		return text + "\n";
	}
}
