package org.malinnotes.report.paper;

import org.malinnotes.story.Skill;

/** Says what a good answer does that shows a skill of historical thinking. */
final class GoodAnswer {
  private GoodAnswer() {}

  static String of(Skill skill) {
    return switch (skill) {
      case SOURCING ->
          "names the paper, who made it, when and for whom, and says what its maker could not know"
              + " or had reason to leave out.";
      case CORROBORATION ->
          "sets two papers that do not depend on each other side by side, says where they agree"
              + " and where not, and does not take one voice heard twice for two.";
      case CONTEXTUALISATION ->
          "judges by what was known and thought possible at that hour, and keeps apart what only"
              + " we know.";
      case CAUSATION ->
          "gives more than one cause, weighs them, tells what was a cause from what was only the"
              + " occasion, and says what would have had to be otherwise.";
      case PERSPECTIVE ->
          "explains an order from that chair, with what was feared there and who had to be carried"
              + " along, without approving of it and without making a fool of anybody.";
    };
  }
}
