package org.malinnotes.diagnostic;

/**
 * A kind of finding. Its page, with an example, is the resource {@code ID.md} beside this class.
 */
public interface Code {
  /** The short name, such as {@code S012}. */
  String id();

  /** How bad findings of this kind are. */
  Severity severity();

  /** What is wrong, in a few words. */
  String title();
}
