package org.malinnotes.browser;

import java.util.List;

/** How somebody looks at a page. */
public enum Look {
  /** In the light colours, on a wide screen. */
  LIGHT(1, 1200),
  /** In the dark ones. */
  DARK(0, 1200),
  /** On something held in the hand. */
  NARROW(1, 360);

  private final int scheme;
  private final int width;

  Look(int scheme, int width) {
    this.scheme = scheme;
    this.width = width;
  }

  List<String> options() {
    return List.of(
        "--blink-settings=preferredColorScheme=" + scheme, "--window-size=" + width + ",900");
  }
}
