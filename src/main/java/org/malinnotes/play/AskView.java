package org.malinnotes.play;

import java.util.ArrayList;
import java.util.List;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.story.Document;
import org.malinnotes.story.Option;
import org.malinnotes.story.SceneId;

/** Puts historian mode's two questions. */
final class AskView {
  private AskView() {}

  static List<Block> evidence(Happening.EvidenceAsked happening) {
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Document document : happening.documents()) {
      lines.add(new Block.Options.Line("" + (lines.size() + 1), document.title(), null));
    }
    return List.of(
        new Block.Rule(List.of("Evidence"), false),
        new Block.Prose(
            "On which documents does your order rest? Name up to four by number, also such as speak"
                + " against it; it is scored how well they bear on it. `none` names none."),
        new Block.Options(lines));
  }

  static List<Block> forecast(Desk desk, Happening.ForecastAsked happening) {
    List<Option> options = happening.decision().options();
    List<Option> closed = closed(desk, happening.scene().id());
    List<Block.Options.Line> lines = new ArrayList<>();
    for (Option option : options) {
      String note = closed.contains(option) ? "closed to you" : null;
      lines.add(new Block.Options.Line("" + (lines.size() + 1), option.label(), note));
    }
    return List.of(
        new Block.Rule(List.of("Foresight"), false),
        new Block.Prose(
            "You have ordered. Now guess the record: which of these did "
                + desk.story().seat(happening.scene().seat()).name()
                + " order in that hour?"
                + (closed.isEmpty() ? "" : " What was closed to you may have been open then.")),
        new Block.Options(lines),
        new Block.Notice(bands(options.size())));
  }

  private static String bands(int options) {
    List<Integer> bands = Foresight.bands(options);
    List<String> words = new ArrayList<>();
    for (int band : bands) {
      words.add(
          band
              + (band == bands.get(0)
                  ? " (a hunch)"
                  : band == bands.get(bands.size() - 1) ? " (as good as certain)" : ""));
    }
    return "Type its number and how sure you are in percent, one of "
        + String.join(", ", words)
        + ": such as `1 "
        + bands.get(bands.size() / 2)
        + "`. Or `knew`, if you knew before.";
  }

  /** What could not be ordered when the decision of a scene was posed last. */
  private static List<Option> closed(Desk desk, SceneId scene) {
    List<Option> closed = new ArrayList<>();
    for (Happening happening : desk.happenings()) {
      happening.accept(
          new Quiet<Boolean>(false) {
            @Override
            public Boolean decisionPosed(Happening.DecisionPosed posed) {
              if (posed.scene().id().equals(scene)) {
                closed.clear();
                posed.choices().stream()
                    .filter(choice -> !choice.open())
                    .map(Choice::option)
                    .forEach(closed::add);
              }
              return true;
            }
          });
    }
    return closed;
  }
}
