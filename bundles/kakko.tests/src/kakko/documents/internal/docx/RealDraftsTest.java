package kakko.documents.internal.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kakko.documents.Documents;
import kakko.documents.LeftOut;
import kakko.documents.Metadata;
import kakko.documents.ReadChoices;
import kakko.documents.ReadDocument;
import kakko.tests.Shared;

/** The real drafts in Word, checked against their own XML. */
class RealDraftsTest {

	private static final List<String> TEXT_PARTS = List.of("document", "footnotes", "endnotes");
	/** Of running heads each line is on the list once. */
	private static final List<String> RUNNING_PARTS = List.of("header1", "header2", "header3", "header4", "footer1", "footer2", "footer3");
	/** Words as the XML has them: runs of a paragraph joined, deleted ones included. */
	private static final Pattern TEXT = Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)</w:|</w:p>|</?w:del[ >]|<w:(?:tab|br|lastRenderedPageBreak)[ /]|<w:vertAlign w:val=\"superscript\"/>(?=(?:(?!</w:r>).)*<w:(?:t|delText)[^>]*>([a-z])\\2?</w:t>)|<w:(?:foot|end)note(?:Reference|Ref)[ /]");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

	@ParameterizedTest
	@ValueSource(strings = { "art6-2024-11-14-1300", "art6-2024-11-18-1800" })
	void everyWordStandsInTheDraftOrIsLeftOut(String name) throws IOException {
		Path file = Shared.path("corpus/drafts/" + name + ".docx");
		ReadDocument read = read(file);
		Map<String, Integer> missing = words(xmlText(file, TEXT_PARTS));
		words(xmlText(file, RUNNING_PARTS)).keySet().forEach(word -> missing.putIfAbsent(word, 1));
		words(read.draftText() + " " + leftOut(read)).forEach((word, count) -> missing.merge(word, -count, Integer::sum));
		missing.values().removeIf(count -> count <= 0);
		assertEquals(Map.of(), new TreeMap<>(missing));
	}

	@ParameterizedTest
	@ValueSource(strings = { "art6-2024-11-14-1300", "art6-2024-11-18-1800" })
	void littleIsLeftOut(String name) throws IOException {
		ReadDocument read = read(Shared.path("corpus/drafts/" + name + ".docx"));
		int leftOut = count(leftOut(read));
		assertTrue(leftOut < 0.03 * count(read.draftText()), leftOut + " words left out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "art6-2024-11-14-1300", "art6-2024-11-18-1800" })
	void bracketsAreThoseOfTheFile(String name) throws IOException {
		Path file = Shared.path("corpus/drafts/" + name + ".docx");
		String xml = xmlText(file, TEXT_PARTS);
		String text = read(file).draftText();
		assertEquals(count(xml, '[') + " " + count(xml, ']') + " " + count(xml, '{'), count(text, '[') + " " + count(text, ']') + " " + count(text, '{'));
	}

	@Test
	void bodyAndItemOfTheTitleBlockNotOfTheForgottenHeader() throws IOException {
		Metadata metadata = read(Shared.path("corpus/drafts/art6-2024-11-18-1800.docx")).metadata();
		assertEquals("CMA 6, 15(a), 2024-11-18T18:00", metadata.body() + ", " + metadata.agendaItem() + ", " + metadata.version());
	}

	private static ReadDocument read(Path file) throws IOException {
		return Documents.read(file, ReadChoices.DEFAULT, new NullProgressMonitor());
	}

	private static String leftOut(ReadDocument read) {
		return read.leftOut().stream().map(LeftOut::text).collect(Collectors.joining(" "));
	}

	private static String xmlText(Path file, List<String> parts) throws IOException {
		StringBuilder text = new StringBuilder();
		try (ZipFile archive = new ZipFile(file.toFile())) {
			for (String part : parts) {
				ZipEntry entry = archive.getEntry("word/" + part + ".xml");
				String xml = entry == null ? "" : new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				Matcher found = TEXT.matcher(xml);
				while (found.find()) {
					text.append(found.group(1) == null ? " " : found.group(1));
				}
			}
		}
		return text.toString().replace("&amp;", "&");
	}

	private static Map<String, Integer> words(String text) {
		Map<String, Integer> words = new HashMap<>();
		WORD.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
		return words;
	}

	private static int count(String text) {
		return (int) WORD.matcher(text).results().count();
	}

	private static long count(String text, char sign) {
		return text.chars().filter(each -> each == sign).count();
	}
}
