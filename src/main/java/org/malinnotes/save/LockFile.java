package org.malinnotes.save;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock between processes, and within this one. The file stays behind when the lock is closed:
 * deleting it would let two games hold locks on two files of one name.
 */
final class LockFile implements SaveLock {
  /**
   * What this process holds. Needed because on POSIX systems closing any channel on a file gives up
   * every lock the process has on it: a second attempt here must not even open it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path key;
  private final FileChannel channel;

  private LockFile(Path key, FileChannel channel) {
    this.key = key;
    this.channel = channel;
  }

  /** The lock; empty when somebody else holds it. */
  static Optional<LockFile> take(Path file) throws IOException {
    try {
      Files.createFile(file);
    } catch (FileAlreadyExistsException expected) {
      // left by an earlier game
    }
    Path key = file.toRealPath();
    if (!HELD.add(key)) {
      return Optional.empty();
    }
    boolean taken = false;
    try {
      Optional<LockFile> lock = open(file, key);
      taken = lock.isPresent();
      return lock;
    } finally {
      if (!taken) {
        HELD.remove(key);
      }
    }
  }

  private static Optional<LockFile> open(Path file, Path key) throws IOException {
    Object before = identity(file);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null && Objects.equals(before, identity(file))) {
        return Optional.of(new LockFile(key, channel));
      }
    } catch (OverlappingFileLockException elsewhere) {
      // held in this process by other means
    } catch (IOException broken) {
      channel.close();
      throw broken;
    }
    channel.close();
    return Optional.empty();
  }

  /** Tells whether the file was deleted and made anew while it was being opened. */
  private static Object identity(Path file) throws IOException {
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return key == null ? file : key;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException ignored) {
      // the system gives the lock up with the process
    } finally {
      HELD.remove(key);
    }
  }
}
