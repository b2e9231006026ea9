package org.malinnotes.workbench;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.malinnotes.check.explore.Chance;
import org.malinnotes.check.explore.Circle;
import org.malinnotes.check.explore.ClaimFound;
import org.malinnotes.check.explore.EndingFigures;
import org.malinnotes.check.explore.Exploration;
import org.malinnotes.check.explore.FaultFound;
import org.malinnotes.check.explore.IdleVariable;
import org.malinnotes.check.explore.Line;
import org.malinnotes.check.explore.Proof;
import org.malinnotes.check.explore.Range;
import org.malinnotes.check.explore.SameOption;
import org.malinnotes.check.explore.Survey;
import org.malinnotes.engine.Setup;
import org.malinnotes.story.Id;
import org.malinnotes.story.Story;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what explorations found for programs. Counts and the parts of fractions are strings, since
 * they outgrow what most programs read as a number. What is unknown is null.
 */
public final class ExplorationJson {
  private final JsonGenerator json;

  private ExplorationJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The document.
   *
   * @param everything whether every game of the story was explored; if not, nothing is proved never
   *     to be met
   */
  public static String of(
      Story story, boolean everything, List<Exploration> explorations, Survey survey) {
    return Json.text(
        json -> new ExplorationJson(json).all(story, everything, explorations, survey));
  }

  private void all(Story story, boolean everything, List<Exploration> explorations, Survey survey) {
    Proof proof = survey.proof();
    json.writeStartObject();
    json.writeStringProperty("story", story.id());
    json.writeBooleanProperty("everything", everything);
    json.writeObjectPropertyStart("proved");
    json.writeBooleanProperty("reach", everything && proof.reach());
    json.writeBooleanProperty("told", everything && proof.told());
    json.writeBooleanProperty("ends", everything && proof.ends());
    json.writeBooleanProperty("same", everything && proof.same());
    json.writeEndObject();
    list("explorations", explorations, this::exploration);
    boolean alone = explorations.stream().anyMatch(it -> it.setup().held().size() == 1);
    list("claims", survey.claims(), found -> claim(found, everything, alone, proof));
    list("sameOptions", survey.sameOptions(), found -> same(found, everything && proof.same()));
    list("idleVariables", survey.idleVariables(), found -> idle(found, everything && proof.told()));
    json.writeEndObject();
  }

  private void exploration(Exploration found) {
    setup(found.setup());
    json.writeBooleanProperty("told", found.told());
    json.writeNumberProperty("states", found.states());
    json.writeNumberProperty("orders", found.orders());
    text("stopped", found.stop().map(stop -> stop.word()).orElse(null));
    json.writeBooleanProperty("endless", found.endless());
    text("lines", found.lines().orElse(null));
    list("endings", found.endings(), this::ending);
    list("faults", found.faults(), this::fault);
    list("circles", found.circles(), this::circle);
  }

  private void ending(EndingFigures ending) {
    json.writeStringProperty("ending", ending.ending().value());
    text("lines", ending.lines().orElse(null));
    chance(ending.chance().orElse(null));
    range("decisions", ending.decisions().orElse(null));
    range("outcomes", ending.outcomes().orElse(null));
    json.writeObjectPropertyStart("variables");
    ending.ranges().forEach((variable, range) -> range(variable.value(), range));
    json.writeEndObject();
  }

  private void fault(FaultFound found) {
    json.writeStringProperty("kind", found.fault().kind().word());
    json.writeStringProperty("where", found.fault().where());
    line(found.line());
    text("lines", found.lines().orElse(null));
    chance(found.chance().orElse(null));
  }

  private void circle(Circle circle) {
    line(circle.to());
    ids("round", circle.round());
    ids("scenes", circle.scenes());
  }

  private void claim(ClaimFound found, boolean everything, boolean alone, Proof proof) {
    json.writeStringProperty("kind", found.claim().kind().word());
    json.writeStringProperty("owner", found.claim().owner());
    json.writeStringProperty("id", found.claim().id());
    boolean met = found.line().isPresent();
    boolean proved = proof.of(found.claim().kind());
    known("met", met, everything && proved);
    json.writeBooleanProperty("part", found.part());
    known("here", met, proved);
    known("oneChair", found.oneChair(), alone && proved);
    line(found.line().orElse(null));
  }

  /** True if it is so, false if it is proved not to be, null if that is not known. */
  private void known(String name, boolean so, boolean proved) {
    if (so || proved) {
      json.writeBooleanProperty(name, so);
    } else {
      json.writeNullProperty(name);
    }
  }

  private void same(SameOption same, boolean proved) {
    json.writeStringProperty("scene", same.scene().value());
    json.writeStringProperty("option", same.option().value());
    ids("same", same.same());
    json.writeBooleanProperty("all", same.all());
    json.writeBooleanProperty("proved", proved);
  }

  private void idle(IdleVariable idle, boolean proved) {
    json.writeStringProperty("variable", idle.variable().value());
    json.writeBooleanProperty("read", idle.read());
    json.writeBooleanProperty("proved", proved);
  }

  private void line(@Nullable Line line) {
    if (line == null) {
      json.writeNullProperty("line");
      return;
    }
    json.writeObjectPropertyStart("line");
    setup(line.setup());
    ids("orders", line.orders());
    json.writeBooleanProperty("shortest", line.isShortest());
    json.writeEndObject();
  }

  private void setup(Setup setup) {
    json.writeStringProperty("chapter", setup.chapter().value());
    json.writeBooleanProperty("alone", setup.alone());
    ids("seats", setup.held());
  }

  private void chance(@Nullable Chance chance) {
    if (chance == null) {
      json.writeNullProperty("chance");
      return;
    }
    json.writeObjectPropertyStart("chance");
    text("numerator", chance.numerator());
    text("denominator", chance.denominator());
    text("percent", chance.percent(6).toPlainString());
    json.writeEndObject();
  }

  private void range(String name, @Nullable Range range) {
    if (range == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("least", range.least());
    json.writeNumberProperty("most", range.most());
    json.writeEndObject();
  }

  private void text(String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }

  private void ids(String name, List<? extends Id> ids) {
    json.writeArrayPropertyStart(name);
    ids.forEach(id -> json.writeString(id.value()));
    json.writeEndArray();
  }

  private <T> void list(String name, List<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    for (T one : items) {
      json.writeStartObject();
      item.accept(one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
