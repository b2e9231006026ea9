package org.malinnotes.terminal;

import java.util.Map;
import org.jline.utils.InfoCmp;

/**
 * Tells JLine what common terminals can do from the descriptions it brings along. Otherwise it
 * starts {@code infocmp} to ask the system, which takes longer than all the rest.
 */
final class TerminalTypes {
  private static final Map<String, String> LIKE =
      Map.of(
          "tmux", "screen",
          "tmux-256color", "screen-256color",
          "alacritty", "xterm-256color",
          "foot", "xterm-256color",
          "xterm-ghostty", "xterm-256color",
          "xterm-kitty", "xterm-256color");

  private TerminalTypes() {}

  /** Makes the description of a terminal type known, if there is one for it. */
  static void describe(String type) {
    String description = InfoCmp.getDefaultInfoCmp(LIKE.getOrDefault(type, type));
    if (description != null) {
      InfoCmp.setLoadedInfoCmp(type, description);
    }
  }
}
