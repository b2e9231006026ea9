package org.malinnotes.diagnostic;

/** How scenes, decisions and endings hang together, and whether the record can be played. */
public enum StructureCode implements Code {
  FEW_OPTIONS("S001", Severity.ERROR, "decision with fewer than two options"),
  DECIDED("S002", Severity.ERROR, "not exactly one option is what was decided"),
  DUPLICATE_OPTION("S003", Severity.ERROR, "two options of one name"),
  OPEN_ROUTE("S004", Severity.ERROR, "list that may come to no result"),
  DEAD_WAY("S005", Severity.ERROR, "item that is never reached"),
  NO_LAST_REPLY("S006", Severity.ERROR, "history's hand without an answer"),
  NO_DEPARTURE("S007", Severity.ERROR, "option without a departure"),
  NEEDLESS_DEPARTURE("S008", Severity.ERROR, "departure where nothing is departed from"),
  REJOIN("S009", Severity.ERROR, "rejoin missing or out of place"),
  CYCLE("S010", Severity.ERROR, "scenes that lead in a circle"),
  UNREACHABLE_SCENE("S011", Severity.ERROR, "scene that cannot be reached"),
  UNREACHABLE_ENDING("S012", Severity.ERROR, "ending that cannot be reached"),
  BACKWARDS("S013", Severity.ERROR, "date runs backwards"),
  BRANCH_RETURNS("S014", Severity.ERROR, "branch that comes back to the record"),
  DETOUR_LOST("S015", Severity.ERROR, "detour that misses its rejoin"),
  NOT_ABSORBED("S016", Severity.ERROR, "absorbed option that leaves the record's scenes"),
  THIN_START("S017", Severity.ERROR, "start in a chair with fewer than three decisions"),
  CHAPTER_BACK("S018", Severity.ERROR, "chapter that leads back"),
  OUTCOME_MISSING("S019", Severity.ERROR, "ending without an outcome for a measure"),
  CLOSED_REASON("S020", Severity.ERROR, "closed option without a reason"),
  NO_DISPATCH("S021", Severity.ERROR, "decision that says nothing of its news"),
  EARLY_DISPATCH("S022", Severity.ERROR, "news that travels wrongly"),
  RECORD_LOST("S023", Severity.ERROR, "the record cannot be played to its end"),
  RECORD_CLOSED("S024", Severity.ERROR, "what was decided is closed on the record"),
  RECORD_ENDING("S025", Severity.ERROR, "the record ends in another ending"),
  HAND_DIFFERS("S026", Severity.ERROR, "history's hand departs from the record"),
  HAND_CLOSED("S027", Severity.ERROR, "history's hand may name a closed option"),
  ALL_CLOSED("S028", Severity.ERROR, "decision that may have no open option"),
  WRONG_CHAPTER("S029", Severity.ERROR, "start in another chapter's scene"),
  BAD_ORDER("S030", Severity.ERROR, "dates of one thing in the wrong order"),
  RECORD_OUTCOME("S031", Severity.ERROR, "history's own ending gives another outcome"),
  START_DIFFERS("S032", Severity.WARNING, "start that differs from the record");

  private final String id;
  private final Severity severity;
  private final String title;

  StructureCode(String id, Severity severity, String title) {
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
