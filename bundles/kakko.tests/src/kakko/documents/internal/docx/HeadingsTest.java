package kakko.documents.internal.docx;

import static kakko.documents.internal.docx.WordFixture.item;
import static kakko.documents.internal.docx.WordFixture.p;
import static kakko.documents.internal.docx.WordFixture.r;
import static kakko.documents.internal.docx.WordFixture.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

	@ParameterizedTest
	@CsvSource({ "heading 1,1", "Heading 3,3", "heading 9,6", "Überschrift 2,2", "Titre 1,1", "見出し 2,2", "Title,1", "_ H _Ch_G,1", "_ H __M_G,1", "_ H_1_G,2", "_ H_2/3_G,3",
			"_ H_4_G,4", "_ H_5/6_G,5", "Reg_H__Ch_G,1", "Reg_H_1_G,2", "Anno _ H_CH_G,1", "_ Single Txt_G,0", "Normal,0", "toc 1,0", "header,0" })
	void levelByTheNameOfTheStyle(String name, int level) {
		Styles styles = new Styles(styles("<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"" + name + "\"/></w:style>"));
		assertEquals(level, new Headings(styles).ofStyle("S"));
	}

	@Test
	void outlineLevelSpeaksBeforeTheNameAndIsInherited() {
		String styles = style("Base", "Own heads", "", "<w:outlineLvl w:val=\"1\"/>") + style("Child", "More heads", "Base", "") + style("Heading1", "heading 1", "", "<w:outlineLvl w:val=\"9\"/>");
		assertEquals("## A\n## B\nC\n# D\n", new WordFixture(styled("Base", "A") + styled("Child", "B") + styled("Heading1", "C") + p("<w:outlineLvl w:val=\"0\"/>", r("D"))).styles(styles).lines());
	}

	@Test
	void numberOfAHeadingLevelMakesAHeadingWithoutTheStyle() {
		String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:pStyle w:val=\"H\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
				+ "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
		assertEquals("# I. Scope\n", new WordFixture(item(1, 0, "Scope")).numbering(numbering).styles(style("H", "Reg_H__Ch_G", "", "")).lines());
	}

	private static String style(String id, String name, String basedOn, String properties) {
		return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>".formatted(id, name, basedOn, properties);
	}

	private static XmlNode styles(String styles) {
		try {
			String xml = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + styles + "</w:styles>";
			return XmlParser.parse(new java.io.ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		} catch (javax.xml.stream.XMLStreamException e) {
			throw new AssertionError(e);
		}
	}
}
