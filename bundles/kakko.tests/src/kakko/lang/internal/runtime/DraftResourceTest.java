package kakko.lang.internal.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kakko.model.drafts.Draft;

class DraftResourceTest {

	private static final String DRAFT = "Title: Tides\n\n1. Parties [shall][should] meet.\n\n2. Done.\n";

	static Stream<String> texts() {
		return Stream.of("", "\n", DRAFT, "\uFEFF" + DRAFT.replace("\n", "\r\n"), "a\u0000b\r[", "]]][[ {", "交渉 [案] 😀 \u202Eالنص\u202C");
	}

	@ParameterizedTest
	@MethodSource("texts")
	void whatIsLoadedIsSavedAsTheSameBytes(String text) throws IOException {
		assertArrayEquals(text.getBytes(UTF_8), saved(loaded(text)));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void aCopyWithoutParseTreeIsSavedAsTheSameBytes(String text) throws IOException {
		XtextResource other = empty();
		other.getContents().add(EcoreUtil.copy(draft(loaded(text))));
		assertArrayEquals(text.getBytes(UTF_8), saved(other));
	}

	@Test
	void noTextIsASyntaxError() throws IOException {
		assertTrue(loaded("]]{[ \\ \r\n\n\n[}").getErrors().isEmpty());
	}

	@Test
	void blocksAndBracketsAreThereAfterLoading() throws IOException {
		Draft draft = draft(loaded(DRAFT));
		assertEquals("Tides", draft.getTitle());
		assertEquals(2, draft.getBrackets().size());
		assertEquals("2", draft.getBlocks().get(2).getNumber());
	}

	@Test
	void anEditFarFromItsEffectIsSeenThere() throws IOException {
		XtextResource resource = loaded("a { b [c] d } e");
		assertEquals(0, draft(resource).getBrackets().size());
		resource.update(12, 1, "");
		assertEquals("a { b [c] d  e", draft(resource).getBlocks().getFirst().getText());
		assertEquals(1, draft(resource).getBrackets().size());
	}

	@Test
	void manyEditsLeaveWhatOneParseWouldSee() throws IOException {
		Random random = new Random(7);
		XtextResource resource = loaded(DRAFT);
		StringBuilder text = new StringBuilder(DRAFT);
		for (int edit = 0; edit < 300; edit++) {
			int at = random.nextInt(text.length() + 1);
			int length = Math.min(random.nextInt(3), text.length() - at);
			String typed = Character.toString("[]{}\\\n ^a".charAt(random.nextInt(9)));
			text.replace(at, at + length, typed);
			resource.update(at, length, typed);
			assertTrue(EcoreUtil.equals(draft(loaded(text.toString())), draft(resource)), text::toString);
		}
	}

	@Test
	void derivedElementsHaveNoTextOfTheirOwn() throws IOException {
		Draft draft = draft(loaded(DRAFT));
		ISerializer serializer = DraftServices.get(ISerializer.class);
		assertEquals("[", serializer.serialize(draft.getBrackets().getFirst().getOpener()));
		assertThrows(IllegalArgumentException.class, () -> serializer.serialize(draft.getBrackets().getFirst()));
	}

	private static Draft draft(XtextResource resource) {
		return (Draft) resource.getContents().getFirst();
	}

	private static XtextResource empty() {
		XtextResourceSet resources = DraftServices.get(XtextResourceSet.class);
		return (XtextResource) resources.createResource(URI.createURI("invented.draft"));
	}

	private static XtextResource loaded(String text) throws IOException {
		XtextResource resource = empty();
		resource.load(new ByteArrayInputStream(text.getBytes(UTF_8)), Map.of());
		return resource;
	}

	private static byte[] saved(XtextResource resource) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, Map.of());
		return bytes.toByteArray();
	}
}
