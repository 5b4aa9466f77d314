package kakko.documents.internal;

/** Whether bytes are text in some encoding, or a picture, a program, an archive. */
final class TextLikeness {

	/** Texts carry a form feed or an escape here and there; binary files have control bytes everywhere. */
	private static final double CONTROL_SHARE = 0.02;

	private TextLikeness() {
	}

	static boolean isText(byte[] bytes) {
		int[] zeros = new int[2];
		int controls = 0;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == 0) {
				zeros[i % 2]++;
			} else if (bytes[i] > 0 && bytes[i] < ' ' && "\t\n\f\r\u001B".indexOf(bytes[i]) < 0) {
				controls++;
			}
		}
		return hasUtf16Mark(bytes) || controls <= CONTROL_SHARE * bytes.length && likeUtf16OrNone(zeros);
	}

	private static boolean hasUtf16Mark(byte[] bytes) {
		return bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
	}

	/** Western text in UTF-16 has zeros, but in every second place only. */
	private static boolean likeUtf16OrNone(int[] zeros) {
		int few = Math.min(zeros[0], zeros[1]);
		int many = Math.max(zeros[0], zeros[1]);
		return many == 0 || few * 20 < many;
	}
}
