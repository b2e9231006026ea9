package org.malinnotes.diagnostic;

/** Lessons: what they count, what they show before it, and how they spend their time. */
public enum LessonCode implements Code {
  OTHER_CHAPTER("L001", Severity.ERROR, "scene of another chapter in a lesson"),
  NO_START("L002", Severity.ERROR, "lesson that cannot begin"),
  NOT_HELD("L003", Severity.ERROR, "scene of a chair that the lesson does not hold"),
  NOTHING_DECIDED("L004", Severity.ERROR, "scene of a lesson at which nothing was decided"),
  NOT_ON_RECORD("L005", Severity.ERROR, "decision that the lesson does not come to"),
  OUT_OF_ORDER("L006", Severity.ERROR, "decisions of a lesson out of order"),
  NOT_OFFERED("L007", Severity.ERROR, "document that the scene does not offer"),
  COUNTED_AND_SKIPPED("L008", Severity.ERROR, "scene both counted and skipped"),
  MINUTES("L009", Severity.ERROR, "minutes that do not add up"),
  STEPS("L010", Severity.ERROR, "decision without its one step in the plan"),
  NO_DEBRIEF("L011", Severity.ERROR, "lesson without a debrief"),
  SHORT_DEBRIEF("L012", Severity.WARNING, "debrief of less than ten minutes"),
  LONG_TEXT("L013", Severity.ERROR, "text of a lesson too long"),
  NOTHING_BEARS("L014", Severity.ERROR, "order of which no document offered speaks");

  private final String id;
  private final Severity severity;
  private final String title;

  LessonCode(String id, Severity severity, String title) {
    this.id = id;
    this.severity = severity;
    this.title = title;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }
}
