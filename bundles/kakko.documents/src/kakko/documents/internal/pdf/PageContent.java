package kakko.documents.internal.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** What draws a page, unpacked in memory: PDFBox takes it byte by byte, and looks ahead and goes back at each. */
final class PageContent implements RandomAccessRead {

	private static final int BYTE = 0xFF;

	private final byte[] bytes;
	private final int length;
	private int at;
	private boolean closed;

	private PageContent(byte[] bytes, int length) {
		this.bytes = bytes;
		this.length = length;
	}

	/**
	 * All that is left in what is given.
	 *
	 * @param most bytes that are taken into memory
	 * @return null where there are more
	 */
	static PageContent of(RandomAccessRead packed, int most) throws IOException {
		byte[] bytes = new byte[1 << 14];
		int length = 0;
		for (int read; (read = packed.read(bytes, length, bytes.length - length)) > 0;) {
			length += read;
			if (length > most) {
				return null;
			}
			if (length == bytes.length) {
				bytes = Arrays.copyOf(bytes, 2 * length);
			}
		}
		return new PageContent(bytes, length);
	}

	@Override
	public int read() {
		return at < length ? bytes[at++] & BYTE : -1;
	}

	@Override
	public int peek() {
		return at < length ? bytes[at] & BYTE : -1;
	}

	@Override
	public int read(byte[] target, int offset, int most) {
		Objects.checkFromIndexSize(offset, most, target.length);
		if (at >= length) {
			return -1;
		}
		int taken = Math.min(most, length - at);
		System.arraycopy(bytes, at, target, offset, taken);
		at += taken;
		return taken;
	}

	@Override
	public void rewind(int back) throws IOException {
		seek((long) at - back);
	}

	@Override
	public void seek(long position) throws IOException {
		if (position < 0) {
			throw new IOException("Invalid position " + position);
		}
		at = (int) Math.min(position, length);
	}

	@Override
	public long getPosition() {
		return at;
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public boolean isEOF() {
		return at >= length;
	}

	@Override
	public boolean isClosed() {
		return closed;
	}

	@Override
	public void close() {
		closed = true;
	}

	@Override
	public RandomAccessReadView createView(long start, long streamLength) {
		return new RandomAccessReadView(this, start, streamLength);
	}
}
