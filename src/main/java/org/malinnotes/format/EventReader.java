package org.malinnotes.format;

import org.malinnotes.story.TimelineEvent;

/** Reads events of the timeline. */
final class EventReader implements Part<TimelineEvent> {
  static final EventReader EVENT = new EventReader();

  private EventReader() {}

  @Override
  public TimelineEvent read(Reading in, JsonTree node) {
    Fields fields = Fields.of(in, node, Shapes.EVENT);
    return new TimelineEvent(
        fields.id("id"),
        fields.read("date", Moments.MOMENT, Moments.NONE),
        fields.words("text"),
        fields.readOrNull("known", KnownReader.KNOWN),
        fields.list("cite", Ids.ENTRY));
  }
}
