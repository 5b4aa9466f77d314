package kakko.lang.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import kakko.model.drafts.Block;
import kakko.model.drafts.Draft;
import kakko.model.drafts.DraftsFactory;
import kakko.model.drafts.Section;

/** Groups the paragraphs under their headings, lower ones within higher ones. */
final class Sections {

	private final Draft draft;
	private final Deque<Section> open = new ArrayDeque<>();

	private Sections(Draft draft) {
		this.draft = draft;
	}

	static void find(Draft draft, List<Block> paragraphs) {
		Sections sections = new Sections(draft);
		paragraphs.forEach(sections::read);
	}

	private void read(Block block) {
		int level = Headings.level(block);
		if (level > 0) {
			begin(block, level);
		}
		open.forEach(section -> section.setLast(block));
	}

	private void begin(Block heading, int level) {
		while (!open.isEmpty() && Headings.level(open.peek().getHeading()) >= level) {
			open.pop();
		}
		Section section = DraftsFactory.eINSTANCE.createSection();
		section.setHeading(heading);
		(open.isEmpty() ? draft.getSections() : open.peek().getSections()).add(section);
		open.push(section);
	}
}
