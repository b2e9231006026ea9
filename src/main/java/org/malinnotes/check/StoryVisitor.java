package org.malinnotes.check;

import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Effect;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.PersonId;
import org.malinnotes.story.Route;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;

/** Meets everything of a kind wherever in the story it stands; a rule overrides what it needs. */
public interface StoryVisitor {
  /** Words of the story shown as they stand. */
  default void plain(String text, Where where) {}

  /** A paragraph's CommonMark. */
  default void markdown(String text, Where where) {}

  /** A paragraph with its condition; its CommonMark, condition and citations are met as well. */
  default void paragraph(Paragraph paragraph, Where where) {}

  /** A condition. */
  default void condition(Condition condition, Where where) {}

  /** A change to a variable in play. */
  default void effect(Effect effect, Where where) {}

  /** A variable's value at the start of a chapter. */
  default void start(Effect value, Where where) {}

  /** The ways on from a scene or an option; the conditions in it are met as well. */
  default void route(Route route, Where where) {}

  /** A mention of a record entry, in a paragraph or a list. */
  default void entry(EntryId entry, Where where) {}

  /** A mention of a seat. */
  default void seat(SeatId seat, Where where) {}

  /** A mention of a person. */
  default void person(PersonId person, Where where) {}

  /** A document offered. */
  default void document(DocumentId document, Where where) {}

  /** A mention of a scene that is not a way on. */
  default void scene(SceneId scene, Where where) {}

  /** A mention of an ending that is not a way on. */
  default void ending(EndingId ending, Where where) {}

  /** A mention of a chapter. */
  default void chapter(ChapterId chapter, Where where) {}
}
