package org.malinnotes.report.classroom;

/**
 * A picture with what it shows in words.
 *
 * @param caption plain text
 * @param words the same in words, for those who cannot see it: plain text
 * @param drawing the inside of an SVG element, safe
 * @param width of the drawing, in its own units
 * @param height of the drawing
 */
record Picture(String caption, String words, String drawing, int width, int height)
    implements Piece {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.picture(this);
  }
}
