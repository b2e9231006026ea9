package org.malinnotes.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.Code;
import org.malinnotes.diagnostic.ReferenceCode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Effect;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Id;
import org.malinnotes.story.PersonId;
import org.malinnotes.story.Route;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Seat;
import org.malinnotes.story.SeatId;
import org.malinnotes.story.Story;
import org.malinnotes.story.Target;
import org.malinnotes.story.VariableId;

/** Every name used is declared. */
final class ReferenceRules implements StoryVisitor {
  /** A name near a missing one is looked for so often; beyond that, something else is wrong. */
  private static final int MOST_LOOKED_FOR = 100;

  private final Story story;
  private final Findings findings;
  private final Known scenes;
  private final Known endings;
  private final Known targets;
  private final Known seats;
  private final Known people;
  private final Known documents;
  private final Known entries;
  private final Known variables;
  private final Known chapters;
  private final Map<String, MissingName> missing = new LinkedHashMap<>();

  ReferenceRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
    this.scenes = new Known("scene", "scenes/NN-name/*.json", story.scenes().keySet());
    this.endings = new Known("ending", "endings.json", story.endings().keySet());
    this.targets = new Known("scene or ending", targets(story));
    this.seats = new Known("seat", story.seats().stream().map(Seat::id).toList());
    this.people = new Known("person", "people.json", story.people().keySet());
    this.documents = new Known("document", "documents/*.json", story.documents().keySet());
    this.entries = new Known("entry", "record/*.json", story.entries().keySet());
    this.variables = new Known("variable", "story.json", story.variables().keySet());
    this.chapters = new Known("chapter", story.chapters().stream().map(Chapter::id).toList());
  }

  /** Tells which names met on the tour are not declared, and what else names something. */
  void report() {
    scenesOnce();
    missing.values().forEach(name -> name.report(findings));
    OptionReferences.check(story, findings);
    MeasureReferences.check(story, findings);
  }

  /** A scene that is gone is missed by what led to it and by what else names it. */
  private void scenesOnce() {
    String target = ReferenceCode.UNKNOWN_TARGET.id() + " ";
    for (String key : List.copyOf(missing.keySet())) {
      if (key.startsWith(target)) {
        String name = key.substring(target.length());
        MissingName scene = missing.remove(ReferenceCode.UNKNOWN_SCENE.id() + " " + name);
        if (scene != null) {
          missing.get(key).take(scene);
        }
      }
    }
  }

  private static Collection<Id> targets(Story story) {
    return Stream.<Id>concat(story.scenes().keySet().stream(), story.endings().keySet().stream())
        .toList();
  }

  private void require(Known known, Code code, String kind, Id id, Where where) {
    unless(known.has(id.value()), known, code, kind, id.value(), where);
  }

  private void unless(boolean fine, Known known, Code code, String kind, String name, Where where) {
    if (!fine) {
      missing
          .computeIfAbsent(
              code.id() + (known.isEmpty() ? "" : " " + name),
              key -> new MissingName(code, kind, help(known, name)))
          .at(name, where);
    }
  }

  private @Nullable String help(Known known, String name) {
    return missing.size() < MOST_LOOKED_FOR ? known.help(name) : null;
  }

  @Override
  public void condition(Condition condition, Where where) {
    for (VariableId variable : Variables.in(condition)) {
      require(variables, ReferenceCode.UNKNOWN_VARIABLE, "variable", variable, where);
    }
  }

  @Override
  public void effect(Effect effect, Where where) {
    require(variables, ReferenceCode.UNKNOWN_VARIABLE, "variable", effect.variable(), where);
  }

  @Override
  public void start(Effect value, Where where) {
    effect(value, where);
  }

  @Override
  public void route(Route route, Where where) {
    List<Route.Way> ways = route.ways();
    for (int i = 0; i < ways.size(); i++) {
      Where at = Tour.item(where, i).to("to");
      ways.get(i).to().accept(new Unmet(at));
    }
  }

  @Override
  public void entry(EntryId entry, Where where) {
    require(entries, ReferenceCode.UNKNOWN_ENTRY, "entry of the record", entry, where);
  }

  @Override
  public void seat(SeatId seat, Where where) {
    require(seats, ReferenceCode.UNKNOWN_SEAT, "seat", seat, where);
  }

  @Override
  public void person(PersonId person, Where where) {
    require(people, ReferenceCode.UNKNOWN_PERSON, "person", person, where);
  }

  @Override
  public void document(DocumentId document, Where where) {
    require(documents, ReferenceCode.UNKNOWN_DOCUMENT, "document", document, where);
  }

  @Override
  public void scene(SceneId scene, Where where) {
    require(scenes, ReferenceCode.UNKNOWN_SCENE, "scene", scene, where);
  }

  @Override
  public void ending(EndingId ending, Where where) {
    require(endings, ReferenceCode.UNKNOWN_ENDING, "ending", ending, where);
  }

  @Override
  public void chapter(ChapterId chapter, Where where) {
    require(chapters, ReferenceCode.UNKNOWN_CHAPTER, "chapter", chapter, where);
  }

  private final class Unmet implements Target.Visitor<@Nullable Void> {
    private final Where where;

    Unmet(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void scene(Target.ToScene target) {
      ReferenceRules.this.scene(target.scene(), where);
      return null;
    }

    @Override
    public @Nullable Void ending(Target.ToEnding target) {
      ReferenceRules.this.ending(target.ending(), where);
      return null;
    }

    @Override
    public @Nullable Void exit(Target.ToExit target) {
      return null;
    }

    @Override
    public @Nullable Void unknown(Target.Unknown target) {
      unless(
          targets.has(target.name()),
          targets,
          ReferenceCode.UNKNOWN_TARGET,
          "scene or ending",
          target.name(),
          where);
      return null;
    }
  }
}
