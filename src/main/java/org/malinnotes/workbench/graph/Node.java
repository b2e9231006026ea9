package org.malinnotes.workbench.graph;

import org.jspecify.annotations.Nullable;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Moment;

/**
 * One node of the graph.
 *
 * @param id unique among the nodes: the kind of thing, a colon and its id in the story
 * @param seat the place of its chair among the story's, from 0; -1 for what has none
 * @param chapter the chapter with which it is drawn
 * @param when the date; null for a way out and for an unknown name
 * @param record whether doing what was done comes here
 * @param own whether it is met in the chair drawn; a scene of another chair is walked unseen
 * @param note a few words beside the title; may be empty
 */
record Node(
    String id,
    Form form,
    int seat,
    ChapterId chapter,
    String title,
    @Nullable Moment when,
    boolean record,
    boolean own,
    String note) {
  /** A node of this form, for a legend. */
  static Node example(Form form) {
    return example(form, -1, form.words(), true);
  }

  /** A scene of a chair, for a legend. */
  static Node example(int seat, String name) {
    return example(Form.SCENE, seat, "scene of " + name, true);
  }

  /** A scene that is walked unseen, for a legend. */
  static Node unseenExample() {
    return example(Form.SCENE, -1, "scene of another chair, walked unseen", false);
  }

  private static Node example(Form form, int seat, String words, boolean own) {
    return new Node("", form, seat, new ChapterId(""), words, null, false, own, "");
  }

  Node at(ChapterId other) {
    return new Node(id, form, seat, other, title, when, record, own, note);
  }

  Node elsewhere() {
    return new Node(id, Form.ELSEWHERE, seat, chapter, title, when, record, true, note);
  }

  /** The same where its orders are not the player's. */
  Node unseen() {
    return new Node(id, form, seat, chapter, title, when, record, false, "");
  }

  Node noted(String words) {
    return new Node(id, form, seat, chapter, title, when, record, own, words);
  }

  /** The date in words; empty where there is none. */
  String day() {
    return when == null ? "" : when.inWords();
  }

  /** The title with what it is in front, where the shape alone may not say it. */
  String caption() {
    return form == Form.UNKNOWN ? "? " + title : title;
  }
}
