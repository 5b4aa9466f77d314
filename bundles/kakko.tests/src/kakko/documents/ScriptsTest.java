package kakko.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kakko.model.drafts.Block;

/** Texts that run from right to left or put no spaces between words come through every reader of text unchanged. */
class ScriptsTest {

	private static final List<String> PARAGRAPHS = List.of("1. الأطراف [يجب][ينبغي] أن تقدم تقاريرها كل سنة؛", "2. הצדדים [ידווחו][רשאים לדווח] מדי שנה;",
			"３．締約国は、［計画を］[報告書を]毎年提出する。", "4. 缔约方[应][应当]每年提交报告。", "5. भागीदार [प्रतिवेदन] देंगे।");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "txt, '', '', '\n\n'", "md, '', '', '\n\n'", "html, '<html><meta charset=utf-8><body><p>', '', '</p><p>'", "txt, '\uFEFF', '', '\r\n\r\n'" })
	void paragraphsStayAsTheyAre(String ending, String before, String behind, String between) throws IOException {
		Path file = Files.writeString(folder.resolve("draft." + ending), before + String.join(between, PARAGRAPHS) + behind);
		ReadDocument read = Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
		assertEquals(PARAGRAPHS, read.draft().getBlocks().stream().filter(block -> block.getIndex() >= 0).map(Block::getText).toList());
	}
}
