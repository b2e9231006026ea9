package org.malinnotes.workbench.stats;

/** One thing that is counted, in the order in which it is told. */
public enum Figure {
  /** Scenes. */
  SCENES("scenes", "Scenes", false),
  /** Decisions of every kind. */
  DECISIONS("decisions", "Decisions", false),
  /** On the record and major. */
  RECORD_MAJOR("recordMajor", "on the record, major", true),
  /** On the record and minor. */
  RECORD_MINOR("recordMinor", "on the record, minor", true),
  /** Met only after a departure, and major. */
  COUNTERFACTUAL_MAJOR("counterfactualMajor", "counterfactual, major", true),
  /** Met only after a departure, and minor. */
  COUNTERFACTUAL_MINOR("counterfactualMinor", "counterfactual, minor", true),
  /** Options of every standing. */
  OPTIONS("options", "Options", false),
  /** Options that were decided. */
  DECIDED("decided", "decided", true),
  /** Options that were considered. */
  CONSIDERED("considered", "considered", true),
  /** Options that somebody urged. */
  VOICED("voiced", "voiced", true),
  /** The author's options. */
  CONJECTURE("conjecture", "conjecture", true),
  /** Options that leave what was decided. */
  DEPARTURES("departures", "Departures", false),
  /** Departures that the record swallows. */
  ABSORBED("absorbed", "absorbed", true),
  /** Departures that come back. */
  DETOUR("detour", "detour", true),
  /** Departures that do not. */
  BRANCH("branch", "branch", true),
  /** Endings. */
  ENDINGS("endings", "Endings", false),
  /** History's own endings. */
  HISTORY_ENDINGS("historyEndings", "history’s own", true),
  /** Entries of the record that are printed or cited, each once. */
  QUOTATIONS("quotations", "Quotations used", false),
  /** The words in those entries. */
  QUOTED_WORDS("quotedWords", "words in them", true),
  /** Words as printed, of every kind. */
  WORDS("words", "Words", false),
  /** Titles, texts and questions of scenes. */
  SCENE_WORDS("sceneWords", "of scenes", true),
  /** Labels of options and what follows at once. */
  OPTION_WORDS("optionWords", "of options", true),
  /** Documents, each once, where it is first offered. */
  DOCUMENT_WORDS("documentWords", "of documents", true),
  /** Reveals, analogies, hindsight and questions for a class. */
  REVEAL_WORDS("revealWords", "of reveals", true),
  /** Dispatches to other chairs. */
  NEWS_WORDS("newsWords", "of news", true),
  /** Prologues and how matters stand at a start. */
  OPENING_WORDS("openingWords", "of openings", true),
  /** Endings with their outcomes. */
  ENDING_WORDS("endingWords", "of endings", true),
  /** Reading time of all words. */
  MINUTES("minutes", "Minutes to read it all", false);

  private final String key;
  private final String label;
  private final boolean part;

  Figure(String key, String label, boolean part) {
    this.key = key;
    this.label = label;
    this.part = part;
  }

  /** Its name in JSON. */
  public String key() {
    return key;
  }

  /** Its name for a reader. */
  public String label() {
    return label;
  }

  /** Whether chairs have it; prologues and endings belong to none. */
  public boolean isOfChairs() {
    return switch (this) {
      case ENDINGS, HISTORY_ENDINGS, OPENING_WORDS, ENDING_WORDS -> false;
      default -> true;
    };
  }

  /** Whether it is a part of the figure above it. */
  public boolean isPart() {
    return part;
  }
}
