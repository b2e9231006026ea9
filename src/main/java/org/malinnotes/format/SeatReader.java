package org.malinnotes.format;

import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Text;

/** Reads seats. */
final class SeatReader implements Part<Seat> {
  static final SeatReader SEAT = new SeatReader();

  private SeatReader() {}

  @Override
  public Seat read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.SEAT);
    return new Seat(
        new SeatId(fields.id("id")),
        fields.words("name"),
        fields.words("title"),
        fields.words("place"),
        fields.read("intro", Texts.TEXT, Text.EMPTY));
  }
}
