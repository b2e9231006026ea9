package org.malinnotes.terminal;

import java.util.List;

/** What the player could type next. */
@FunctionalInterface
public interface Completion {
  /** Offers nothing. */
  Completion NONE = before -> List.of();

  /**
   * The words that could stand after those typed before: commands when the list is empty, then the
   * command's arguments. Words that do not fit what is typed so far may be among them.
   */
  List<String> after(List<String> before);
}
