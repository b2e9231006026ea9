package org.malinnotes.format;

import java.util.List;

/** The shapes of all objects in a story's files. The schemas must agree with them. */
final class Shapes {
  static final Shape STORY =
      Shape.of(
              "story",
              "a story",
              "format",
              "id",
              "title",
              "version",
              "language",
              "seats",
              "chapters")
          .may("$schema", "subtitle", "source", "variables", "measures", "questions", "reading");
  static final Shape SOURCE = Shape.of("source", "a source", "citation", "short", "pages");
  static final Shape SEAT = Shape.of("seat", "a seat", "id", "name", "title", "place", "intro");
  static final Shape NUMBER =
      Shape.of("number", "a number", "id", "type", "label", "min", "max", "start", "about")
          .may("levels", "seats");
  static final Shape FLAG =
      Shape.of("flag", "a flag", "id", "type", "label").may("start", "seats", "about");
  static final Shape MEASURE =
      Shape.of("measure", "a measure", "id", "title", "question", "scale", "record")
          .may("cost", "from");
  static final Shape COST =
      Shape.of("cost", "the measure of human cost", "id", "title", "question", "cost", "record")
          .may("from");
  static final Shape LEVEL = Shape.of("level", "a value of a scale", "id", "label");
  static final Shape FACT = Shape.of("fact", "what happened", "value", "text").may("cite", "from");
  static final Shape COST_FACT = Shape.of("costFact", "what happened", "text").may("cite", "from");
  static final Shape CHAPTER =
      Shape.of(
          "chapter",
          "a chapter",
          "id",
          "number",
          "title",
          "dates",
          "folder",
          "prologue",
          "starts",
          "exits");
  static final Shape START = Shape.of("start", "a start", "seat", "scene", "situation").may("set");
  static final Shape EXIT = Shape.of("exit", "an exit", "id", "alone").may("when", "to");

  static final Shape ENTRY =
      Shape.of("entry", "an entry of the record", "id", "quote", "page", "kind", "about")
          .may("note", "speaker", "to", "said", "primary");
  static final Shape DOCUMENT =
      Shape.of(
              "document", "a document", "id", "title", "kind", "origin", "written", "known", "text")
          .may("bears", "cite");
  static final Shape BEARING = Shape.of("bearing", "a bearing", "decision").may("for", "against");
  static final Shape PERSON =
      Shape.of("person", "a person", "id", "name", "notes").may("aliases", "fate");
  static final Shape NOTE = Shape.of("note", "a note", "from", "text");
  static final Shape TERM =
      Shape.of("term", "a term", "id", "term", "text").may("expansion", "from", "seats");
  static final Shape EVENT =
      Shape.of("event", "an event", "id", "date", "text").may("known", "cite");
  static final Shape MAP =
      Shape.of("map", "a map", "id", "title", "from", "plate", "alternative").may("until", "ascii");
  static final Shape ENDING =
      Shape.of("ending", "an ending", "id", "title", "record", "date", "text")
          .may("basis", "because", "outcomes");
  static final Shape OUTCOME =
      Shape.of("outcome", "an outcome", "measure", "value", "basis", "text").may("when", "cite");

  static final Shape SCENE =
      Shape.of("scene", "a scene", "id", "seat", "date", "place", "title", "text")
          .may(
              "$schema",
              "time",
              "present",
              "documents",
              "basis",
              "because",
              "dispatch",
              "effects",
              "goto",
              "decision");
  static final Shape SENT = Shape.of("sent", "a dispatch", "text", "knownTo", "knownAt");
  static final Shape WITHHELD = Shape.of("withheld", "a dispatch", "withheld");
  static final Shape DECISION =
      Shape.of("decision", "a decision", "question", "weight", "options", "discussion")
          .may("counterfactual", "reply", "record", "reveal", "analogy", "hindsight");
  static final Shape OPTION =
      Shape.of("option", "an option", "id", "label", "standing", "text", "goto")
          .may("by", "cite", "when", "unavailable", "effects", "departure", "rejoin", "because");
  static final Shape REPLY = Shape.of("reply", "a reply", "option", "because").may("when");
  static final Shape WAY = Shape.of("way", "a way on", "to").may("when");
  static final Shape PARAGRAPH =
      Shape.of("paragraph", "a paragraph", "text").may("when", "basis", "cite");
  static final Shape BECAUSE = Shape.of("because", "a reason", "text").may("cite");

  static final Shape LESSON =
      Shape.of(
              "lesson",
              "a lesson",
              "id",
              "title",
              "question",
              "minutes",
              "chapter",
              "seats",
              "aims",
              "framing",
              "observer",
              "care",
              "background",
              "decisions",
              "afterwards",
              "questions",
              "exit",
              "plan")
          .may("$schema", "reveal", "forecast", "evidence", "skips");
  static final Shape AIM = Shape.of("aim", "an aim", "skill", "text");
  static final Shape ROUND =
      Shape.of(
              "round", "a decision of a lesson", "scene", "documents", "arguments", "misperception")
          .may("wavering");
  static final Shape ARGUMENT = Shape.of("argument", "an argument", "option", "text");
  static final Shape SKIP = Shape.of("skip", "a scene skipped", "scene").may("told");
  static final Shape FREE_QUESTION =
      Shape.of("freeQuestion", "a question answered in words", "id", "kind", "ask");
  static final Shape CHOICE_QUESTION =
      Shape.of("choiceQuestion", "a question with choices", "id", "kind", "ask", "choices");
  static final Shape SCALE_QUESTION =
      Shape.of(
          "scaleQuestion", "a question on a scale", "id", "kind", "ask", "steps", "low", "high");
  static final Shape DECISION_STEP =
      Shape.of("decisionStep", "a step for a decision", "minutes", "part", "scene", "text");
  static final Shape OTHER_STEP =
      Shape.of("otherStep", "a step for no decision", "minutes", "part", "text");

  private Shapes() {}

  /** The shape of a list file: an object with one array. */
  static Shape list(String property) {
    return Shape.of(property, "this file", property).may("$schema");
  }

  /** All shapes, for the test that holds the schemas to them. */
  static List<Shape> all() {
    return List.of(
        STORY,
        SOURCE,
        SEAT,
        NUMBER,
        FLAG,
        MEASURE,
        COST,
        LEVEL,
        FACT,
        COST_FACT,
        CHAPTER,
        START,
        EXIT,
        ENTRY,
        DOCUMENT,
        BEARING,
        PERSON,
        NOTE,
        TERM,
        EVENT,
        MAP,
        ENDING,
        OUTCOME,
        SCENE,
        SENT,
        WITHHELD,
        DECISION,
        OPTION,
        REPLY,
        WAY,
        PARAGRAPH,
        BECAUSE,
        LESSON,
        AIM,
        ROUND,
        ARGUMENT,
        SKIP,
        FREE_QUESTION,
        CHOICE_QUESTION,
        SCALE_QUESTION,
        DECISION_STEP,
        OTHER_STEP);
  }
}
