package org.malinnotes.save;

/** Held while a save is being played. Closing twice does no harm. */
public interface SaveLock extends AutoCloseable {
  @Override
  void close();
}
