package kakko.lang.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextEditTest {

	@Test
	void editsCountInTheTextAsItWas() {
		assertEquals("a shall b", TextEdit.apply("a [shall] b", List.of(new TextEdit(8, 1, ""), new TextEdit(2, 1, ""))));
	}

	@Test
	void editsAtOnePlaceComeInTheirOrder() {
		assertEquals("a[]b", TextEdit.apply("ab", List.of(new TextEdit(1, 0, "["), new TextEdit(1, 0, "]"))));
	}

	@Test
	void overlappingEditsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abc", List.of(new TextEdit(0, 2, ""), new TextEdit(1, 2, ""))));
	}
}
