package org.attest.app.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.attest.core.problem.BusyStoreException;
import org.attest.core.problem.StoreException;

/// Says that this process, and no other, writes an archive. The system lifts it when the process
/// ends.
final class WriterLock implements AutoCloseable {
  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  static WriterLock take(Path dir) {
    try {
      FileChannel channel =
          FileChannel.open(
              dir.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new BusyStoreException(dir + " is being written by another process; try again later");
      }
      return new WriterLock(channel);
    } catch (OverlappingFileLockException e) {
      throw new BusyStoreException(dir + " is being written by this process already", e);
    } catch (IOException e) {
      throw new StoreException(dir + " cannot be locked: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException("the archive cannot be unlocked: " + e.getMessage(), e);
    }
  }
}
