package kakko.ui.draft.birth;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import kakko.ui.draft.DraftEditor;
import kakko.ui.tests.Course;
import kakko.ui.tests.Drafts;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

@ExtendWith(Window.class)
class BirthTest {

	private static final List<String> REVISIONS = List.of("1. Invites Parties to map seagrass meadows along their coasts;\n",
			"1. Invites Parties to map [all] seagrass meadows along their coasts;\n", "1. Invites Parties to map [all] seagrass meadows along their [sandy] coasts;\n");

	@TempDir
	private Path folder;

	@Test
	void aBracketIsFollowedToTheRevisionInWhichItStoodFirst() throws Exception {
		Course course = Course.of(folder, "Meadows", REVISIONS);
		DraftEditor newest = Drafts.open(course.draft(2));
		Drafts.point(newest, "all]");
		Screen.run("kakko.ui.draft.birth");
		DraftEditor born = Drafts.front(course.draft(1));
		Window.until("its bracket is pointed at", () -> born.caret() == Drafts.words(born).lastIndexOf("[all]"));
		Drafts.footSays(course.label(1));
	}

	@Test
	void whatIsNewStandsHereFirst() throws Exception {
		Course course = Course.of(folder, "Meadows", REVISIONS);
		DraftEditor newest = Drafts.open(course.draft(2));
		Drafts.point(newest, "sandy");
		Screen.run("kakko.ui.draft.birth");
		Drafts.footSays(Window.japanese() ? "この版で初めて現れました" : "It stands here for the first time");
		assertTrue(Window.page().getActiveEditor() == newest);
	}
}
