package org.malinnotes.report.classroom;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.SceneId;

/**
 * Something worth talking about with a class.
 *
 * @param kind what kind of thing it is: no two of one kind are chosen
 * @param strength how much there is to it, 0 to 1
 * @param at the decision it is about; null for one about the whole lesson
 * @param sentence what was found, with its evidence, as CommonMark
 * @param question to ask the class, as CommonMark
 */
record Topic(Kind kind, double strength, @Nullable SceneId at, String sentence, String question) {
  /** The kinds of things worth talking about. */
  enum Kind {
    SPLIT,
    SURE_AND_WRONG,
    UNREAD,
    CITED_UNREAD,
    MISJUDGED,
    OTHERWISE,
    OF_ONE_MIND,
    DIVIDED_AFTERWARDS
  }
}
