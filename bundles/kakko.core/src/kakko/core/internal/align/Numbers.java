package kakko.core.internal.align;

import java.util.Arrays;

/** Numbers pairs of words in the order in which they come up. A map without boxes: there are as many pairs as words. */
final class Numbers {

	private long[] keys = new long[1 << 12];
	private int[] values = new int[1 << 12];
	private int size;

	Numbers() {
		Arrays.fill(values, -1);
	}

	int size() {
		return size;
	}

	int number(long key) {
		int slot = slot(key);
		if (values[slot] < 0) {
			if (2 * size > keys.length) {
				grow();
				slot = slot(key);
			}
			keys[slot] = key;
			values[slot] = size++;
		}
		return values[slot];
	}

	private int slot(long key) {
		int mask = keys.length - 1;
		int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
		while (values[slot] >= 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldValues = values;
		keys = new long[2 * oldKeys.length];
		values = new int[2 * oldKeys.length];
		Arrays.fill(values, -1);
		for (int at = 0; at < oldKeys.length; at++) {
			if (oldValues[at] >= 0) {
				int slot = slot(oldKeys[at]);
				keys[slot] = oldKeys[at];
				values[slot] = oldValues[at];
			}
		}
	}
}
