package kakko.report.annotated;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A reader of Word files that isn't ours, where it is installed. */
final class Pandoc {

	private Pandoc() {
	}

	/**
	 * The paragraphs of the text section that have words, white space folded.
	 *
	 * @param changes accept or reject
	 */
	static List<String> paragraphs(byte[] docx, String changes) throws Exception {
		assumeTrue(isInstalled(), "pandoc is not on this machine");
		Path file = Files.createTempFile("annotated", ".docx");
		try {
			Files.write(file, withoutSummary(docx));
			List<String> paragraphs = new ArrayList<>();
			collect(JsonParser.parseString(run("pandoc", "--track-changes=" + changes, "-t", "json", file.toString())).getAsJsonObject().get("blocks"), paragraphs);
			return paragraphs.stream().map(TrackedText::fold).filter(text -> !text.isEmpty()).toList();
		} finally {
			Files.delete(file);
		}
	}

	private static boolean isInstalled() {
		try {
			return !run("pandoc", "--version").isEmpty();
		} catch (IOException | InterruptedException absent) {
			return false;
		}
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return process.waitFor() == 0 ? out : "";
	}

	/** The section in front isn't part of either text: it is cut off where it ends. */
	private static byte[] withoutSummary(byte[] docx) throws IOException {
		ByteArrayOutputStream cut = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx)); ZipOutputStream out = new ZipOutputStream(cut)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] part = in.readAllBytes();
				out.write(entry.getName().equals("word/document.xml") ? secondSection(new String(part, StandardCharsets.UTF_8)) : part);
			}
		}
		return cut.toByteArray();
	}

	private static byte[] secondSection(String document) {
		int body = document.indexOf("<w:body>") + "<w:body>".length();
		int end = document.indexOf("</w:p>", document.indexOf("</w:sectPr>")) + "</w:p>".length();
		return (document.substring(0, body) + document.substring(end)).getBytes(StandardCharsets.UTF_8);
	}

	private static void collect(JsonElement node, List<String> paragraphs) {
		if (node instanceof JsonArray array) {
			array.forEach(child -> collect(child, paragraphs));
		} else if (node instanceof JsonObject block && block.has("t")) {
			switch (block.get("t").getAsString()) {
				case "Para", "Plain" -> paragraphs.add(text(block.get("c")));
				case "Header" -> paragraphs.add(text(block.getAsJsonArray("c").get(2)));
				default -> collect(block.get("c"), paragraphs);
			}
		}
	}

	private static String text(JsonElement inline) {
		StringBuilder text = new StringBuilder();
		if (inline instanceof JsonArray array) {
			array.forEach(child -> text.append(text(child)));
		} else if (inline instanceof JsonObject element && element.has("t")) {
			switch (element.get("t").getAsString()) {
				case "Str" -> text.append(element.get("c").getAsString());
				case "Space", "SoftBreak", "LineBreak" -> text.append(' ');
				default -> text.append(element.has("c") ? text(element.get("c")) : "");
			}
		}
		return text.toString();
	}
}
