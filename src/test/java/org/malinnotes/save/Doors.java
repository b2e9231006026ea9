package org.malinnotes.save;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Because;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Ending;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Standing;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;
import org.malinnotes.story.Text;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;
import org.malinnotes.story.Weight;

/**
 * A story of three decisions for tests, in which any scene can be replaced: hall (go, stay), yard
 * (wait, call, and run while courage is at least 1), gate (open, turn), then the ending {@code
 * home}. Staying ends at once.
 */
final class Doors {
  static final SeatId LEFT = new SeatId("left");
  static final ChapterId CHAPTER = new ChapterId("evening");
  static final SceneId HALL = new SceneId("hall");
  static final SceneId YARD = new SceneId("yard");
  static final SceneId GATE = new SceneId("gate");
  static final DocumentId LETTER = new DocumentId("letter");
  private static final VariableId COURAGE = new VariableId("courage");
  private static final Because BECAUSE = new Because(Text.EMPTY, List.of());

  private final Map<SceneId, Scene> scenes = new LinkedHashMap<>();
  private String id = "doors";
  private String chapter = "evening";

  private Doors() {
    scene(hall("The hall is cold."));
    scene(yard(List.of("wait", "call", "run")));
    scene(gate());
  }

  static Doors story() {
    return new Doors();
  }

  Doors id(String other) {
    id = other;
    return this;
  }

  Doors chapter(String other) {
    chapter = other;
    return this;
  }

  Doors scene(Scene scene) {
    scenes.put(scene.id(), scene);
    return this;
  }

  static Scene hall(String text) {
    return scene(
        HALL, "The hall", text, List.of(option("go", YARD.value()), option("stay", "home")));
  }

  /** The yard with some of its options; the first is what was decided. */
  static Scene yard(List<String> options) {
    return scene(
        YARD, "The yard", "Rain.", options.stream().map(one -> option(one, "gate")).toList());
  }

  static Scene gate() {
    return scene(
        GATE, "The gate", "It is shut.", List.of(option("open", "home"), option("turn", "home")));
  }

  static Setup setup(boolean historian) {
    return new Setup(CHAPTER, true, List.of(LEFT), historian);
  }

  Story build() {
    Variable courage =
        new Variable(
            COURAGE,
            false,
            "Courage",
            0,
            4,
            0,
            List.of("a", "b", "c", "d", "e"),
            List.of(LEFT),
            "How bold you are.");
    EndingId home = new EndingId("home");
    Chapter evening =
        new Chapter(
            new ChapterId(chapter),
            1,
            "Evening",
            "1 May 1900",
            "01-evening",
            Text.EMPTY,
            List.of(new Chapter.Start(LEFT, HALL, List.of(), Text.EMPTY)),
            List.of(new Chapter.Exit("end", Condition.ALWAYS, null, home)));
    return new Story(
        id,
        "Doors",
        "",
        "1.0",
        "en",
        null,
        List.of(new Seat(LEFT, "Ann", "Guest", "House", Text.EMPTY)),
        Map.of(COURAGE, courage),
        List.of(),
        List.of(evening),
        List.of(),
        List.of(),
        scenes,
        Map.of(home, new Ending(home, "Home", true, day(3), Text.EMPTY, null, null, List.of())),
        Map.of(),
        Map.of(LETTER, letter()),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Document letter() {
    return new Document(
        LETTER,
        "Letter",
        "letter",
        "Ann",
        day(1),
        Map.of(LEFT, day(1)),
        Text.EMPTY,
        List.of(),
        List.of());
  }

  private static Scene scene(SceneId id, String title, String text, List<Option> options) {
    Step decision =
        new Decision(
            "What now?",
            Weight.MINOR,
            false,
            options,
            List.of(),
            List.of(),
            Text.EMPTY,
            Text.EMPTY,
            Text.EMPTY,
            "Why?");
    return new Scene(
        id,
        LEFT,
        CHAPTER,
        day(2),
        null,
        "House",
        title,
        List.of(),
        new Text(List.of(new Paragraph(Condition.ALWAYS, text, null, List.of()))),
        List.of(LETTER),
        null,
        null,
        null,
        List.of(),
        decision);
  }

  private static Option option(String id, String to) {
    boolean decided = List.of("go", "wait", "open").contains(id);
    Condition when =
        id.equals("run")
            ? new Condition.Compare(COURAGE, org.malinnotes.story.Comparison.AT_LEAST, 1)
            : Condition.ALWAYS;
    Target target =
        to.equals("home")
            ? new Target.ToEnding(new EndingId("home"))
            : new Target.ToScene(new SceneId(to));
    return new Option(
        new OptionId(id),
        "Say " + id + ".",
        decided ? Standing.DECIDED : Standing.CONJECTURE,
        List.of(),
        List.of(),
        when,
        id.equals("run") ? "You dare not." : null,
        id.equals("go") ? List.of(new Effect.Add(COURAGE, 1)) : List.of(),
        Text.EMPTY,
        decided ? null : new Departure(Departure.Kind.ABSORBED, BECAUSE, null),
        new Route(List.of(new Route.Way(Condition.ALWAYS, target))));
  }

  private static Moment day(int day) {
    return new Moment(1900, 5, day, 0);
  }
}
