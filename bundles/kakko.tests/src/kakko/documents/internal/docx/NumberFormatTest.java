package kakko.documents.internal.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

	@ParameterizedTest
	@CsvSource({ "decimal,12,12", "decimalZero,7,07", "decimalZero,12,12", "lowerLetter,1,a", "lowerLetter,26,z", "lowerLetter,27,aa", "lowerLetter,54,bbb", "upperLetter,3,C",
			"lowerRoman,4,iv", "upperRoman,1999,MCMXCIX", "ordinal,1,1st", "ordinal,12,12th", "ordinal,23,23rd", "cardinalText,21,Twenty-one", "ordinalText,3,Third",
			"ordinalText,20,Twentieth", "ordinalText,32,Thirty-second", "chicago,3,‡", "chicago,5,**", "numberInDash,3,- 3 -", "japaneseCounting,1,一", "japaneseCounting,10,十",
			"japaneseCounting,23,二十三", "japaneseCounting,110,百十", "ideographDigital,10,一〇", "decimalFullWidth,12,１２", "decimalEnclosedCircle,3,③", "aiueoFullWidth,3,ウ",
			"irohaFullWidth,2,ロ", "none,3,''", "neverHeardOf,3,3" })
	void printsAsWordDoes(String format, int number, String printed) {
		assertEquals(printed, NumberFormat.print(number, format));
	}
}
