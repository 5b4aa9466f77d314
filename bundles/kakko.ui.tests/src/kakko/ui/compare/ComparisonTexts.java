package kakko.ui.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import kakko.documents.Documents;
import kakko.documents.ReadChoices;
import kakko.dossier.DossierFolder;
import kakko.ui.compare.text.Line;
import kakko.ui.desk.Desk;
import kakko.ui.tests.Screen;
import kakko.ui.tests.Window;

/** Two invented revisions in which everything happens once, and how to open them. */
final class ComparisonTexts {

	static final String OLDER = """
			# I. Mitigation

			1. Reaffirms the temperature goal of the Agreement as stated before;

			2. Recognizes [the need for] accelerated action in this critical decade and [urges] [invites] all Parties to act together;

			3. Parties shall submit their views by 31 March 2027 via the submission portal of the secretariat;

			4. Takes note of the estimated budgetary implications of the activities;

			5. Takes note of the report on the second dialogue held in Geneva;

			6. Welcomes the contributions of observer organizations to the dialogue;

			7. Expresses its appreciation to the Government that hosted the meeting;

			8. Acknowledges the work of the co-chairs of the technical dialogue;

			# II. Support

			Option 1: 9. Decides to hold two dialogues per year on the matter;

			Option 2: 9. Decides to hold one dialogue per year on the matter;

			10. Requests the secretariat to organize regional workshops subject to the availability of resources;

			11. [Also requests a technical paper on mid-term targets;]

			# III. Closing

			12. Requests that the actions called for be undertaken by the secretariat;
			""";

	static final String NEWER = """
			# I. Mitigation

			1. Requests the secretariat to organize regional workshops subject to the availability of financial resources;

			2. Reaffirms the temperature goal of the Agreement as stated before;

			3. Recognizes the need for accelerated action in this critical decade and [invites] [calls upon] all Parties to act together;

			4. Parties should submit their views by 31 March 2028 via the submission portal of the secretariat;

			5. Takes note of the estimated budgetary implications of the activities;

			6. Takes note of the report on the second dialogue held in Geneva;

			7. Welcomes the contributions of observer organizations to the dialogue;

			8. Expresses its appreciation to the Government that hosted the meeting;

			9. Acknowledges the work of the co-chairs of the technical dialogue;

			# II. Support

			10. Decides to hold one dialogue per year on the matter;

			# III. Closing

			11. [Encourages Parties to consider sectoral information in their next contributions;]

			12. Requests that the actions called for be undertaken by the secretariat;
			""";

	private ComparisonTexts() {
	}

	static CompareEditor open(Path folder) throws Exception {
		return open(write(folder, "v2.draft", OLDER), write(folder, "v3.draft", NEWER));
	}

	static Path write(Path folder, String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	static CompareEditor open(Path from, Path to) throws Exception {
		CompareEditor editor = (CompareEditor) Window.page().openEditor(new CompareInput(from, to), CompareEditor.ID);
		Window.until("the drafts are compared", () -> !editor.pane().sheet().lines().isEmpty());
		return editor;
	}

	/** A dossier with these texts as its revisions, oldest first. */
	static DossierFolder dossier(Path folder, String... texts) throws Exception {
		Path received = Files.createDirectories(folder.resolve("received"));
		DossierFolder.create(folder.resolve("dossier"), "Workshops");
		DossierFolder dossier = Desk.get().dossier(folder.resolve("dossier"));
		for (int n = 0; n < texts.length; n++) {
			String head = "Title: Workshops\nVersion: 2026-05-0" + (n + 1) + "T10:00\n\n";
			dossier.add(Documents.read(write(received, "r" + (n + 1) + ".draft", head + texts[n]), ReadChoices.DEFAULT, new NullProgressMonitor()));
		}
		return dossier;
	}

	/** Opens the comparison of the first two revisions. */
	static CompareEditor open(DossierFolder dossier) throws Exception {
		return open(dossier.draft(dossier.dossier().getRevisions().get(0)), dossier.draft(dossier.dossier().getRevisions().get(1)));
	}

	/** All that the sheet says, line by line. */
	static List<String> said(CompareEditor editor) {
		return IntStream.range(0, editor.pane().sheet().lines().size()).mapToObj(editor.pane().sheet()::spoken).toList();
	}

	static String text(CompareEditor editor) {
		return said(editor).stream().collect(Collectors.joining("\n"));
	}

	/** The line that begins with a paragraph of the newer text. */
	static int line(CompareEditor editor, String words) {
		List<Line> lines = editor.pane().sheet().lines();
		return IntStream.range(0, lines.size()).filter(line -> lines.get(line) instanceof Line.OfRow && editor.pane().sheet().spoken(line).contains(words)).findFirst().orElseThrow();
	}
}
