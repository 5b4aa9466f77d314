package kakko.documents.internal.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops unpacking where no text is so long: the XML of a draft of 180,000 words has 20 MB. */
final class BoundedStream extends FilterInputStream {

	private static final long LONGEST = 128L << 20;

	private long count;

	BoundedStream(InputStream in) {
		super(in);
	}

	boolean isExceeded() {
		return count > LONGEST;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		count(read < 0 ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		count(read);
		return read;
	}

	private void count(int read) throws IOException {
		count += Math.max(0, read);
		if (isExceeded()) {
			throw new IOException("longer than " + LONGEST + " bytes");
		}
	}
}
