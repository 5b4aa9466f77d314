package kakko.documents.internal.text;

/**
 * How far bytes look like UTF-8.
 *
 * @param whole       characters of several bytes that are well formed
 * @param broken      bytes above 127 that aren't part of one
 * @param firstBroken offset of the first of them, -1 for none
 */
record Utf8Bytes(int whole, int broken, int firstBroken) {

	static Utf8Bytes count(byte[] bytes) {
		int whole = 0;
		int broken = 0;
		int first = -1;
		for (int i = 0; i < bytes.length; i++) {
			int length = length(bytes[i]);
			if (length > 1 && continues(bytes, i, length)) {
				whole++;
				i += length - 1;
			} else if (length != 1) {
				broken++;
				first = first < 0 ? i : first;
			}
		}
		return new Utf8Bytes(whole, broken, first);
	}

	/** A file in UTF-8 that was cut or damaged in a few places; other encodings hit well-formed sequences rarely. */
	boolean isDamagedUtf8() {
		return broken > 0 && whole > 10 * broken;
	}

	/** Bytes that a character beginning with this one has; 0 where none begins so. */
	private static int length(byte lead) {
		int b = lead & 0xFF;
		return b < 0x80 ? 1 : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
	}

	private static boolean continues(byte[] bytes, int start, int length) {
		for (int i = start + 1; i < start + length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
				return false;
			}
		}
		return true;
	}
}
