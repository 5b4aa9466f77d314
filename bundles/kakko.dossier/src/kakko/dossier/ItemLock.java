package kakko.dossier;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps others, in this window and in other programs, from changing the item of a dossier at the same time. */
final class ItemLock implements AutoCloseable {

	private static final String NAME = "lock";
	/** A change takes milliseconds; whoever holds the lock longer hangs. */
	private static final long PATIENCE_MILLIS = 10_000;
	private static final long PAUSE_MILLIS = 20;
	private static final Map<Path, ReentrantLock> HERE = new ConcurrentHashMap<>();

	private final ReentrantLock here;
	private final FileChannel channel;

	private ItemLock(ReentrantLock here, FileChannel channel) {
		this.here = here;
		this.channel = channel;
	}

	/** @throws DossierRefusal when somebody else goes on changing it */
	static ItemLock on(Path folder) throws IOException {
		ReentrantLock here = HERE.computeIfAbsent(folder.toRealPath(), any -> new ReentrantLock());
		try {
			if (!here.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
				throw busy(folder);
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw busy(folder);
		}
		try {
			return new ItemLock(here, lock(folder));
		} catch (IOException | RuntimeException failure) {
			here.unlock();
			throw failure;
		}
	}

	private static FileChannel lock(Path folder) throws IOException {
		Path file = OwnFolder.in(folder).resolve(NAME);
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			await(channel, folder);
			return channel;
		} catch (IOException failure) {
			channel.close();
			throw failure;
		}
	}

	private static void await(FileChannel channel, Path folder) throws IOException {
		long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
		while (tryLock(channel) == Answer.HELD) {
			if (System.nanoTime() > until) {
				throw busy(folder);
			}
			try {
				Thread.sleep(PAUSE_MILLIS);
			} catch (InterruptedException interrupted) {
				Thread.currentThread().interrupt();
				throw busy(folder);
			}
		}
	}

	private enum Answer {
		OURS, HELD
	}

	/** Some network drives have no locks: there, reading again right before writing must do. */
	private static Answer tryLock(FileChannel channel) {
		try {
			FileLock lock = channel.tryLock();
			return lock == null ? Answer.HELD : Answer.OURS;
		} catch (IOException noLocks) {
			return Answer.OURS;
		}
	}

	private static DossierRefusal busy(Path folder) {
		return new DossierRefusal("busy", folder.resolve(DossierFolder.ITEM));
	}

	@Override
	public void close() throws IOException {
		try {
			channel.close();
		} finally {
			here.unlock();
		}
	}
}
