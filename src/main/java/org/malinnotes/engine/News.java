package org.malinnotes.engine;

import java.util.List;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;

/** A dispatch on its way to one chair, its text settled when it was sent. */
public record News(SceneId from, SeatId to, Moment knownAt, List<Paragraph> text) {}
