package org.malinnotes.save;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Departure;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Id;
import org.malinnotes.story.Moment;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Route;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Step;
import org.malinnotes.story.Target;
import org.malinnotes.story.Text;

/** Writes out a scene for its fingerprint: every part ends with a zero, every list with two. */
final class SceneText implements Step.Visitor<Void>, Effect.Visitor<Void>, Target.Visitor<Void> {
  private final StringBuilder text = new StringBuilder();
  private final ConditionText conditions = new ConditionText(text);

  private SceneText() {}

  static String of(Scene scene) {
    SceneText written = new SceneText();
    written.scene(scene);
    return written.text.toString();
  }

  private void scene(Scene scene) {
    add(scene.seat().value());
    moment(scene.date());
    add(scene.time());
    add(scene.place());
    add(scene.title());
    text(scene.text());
    ids(scene.documents());
    effects(scene.effects());
    scene.step().accept(this);
  }

  @Override
  public Void onward(Onward onward) {
    route(onward.route());
    return null;
  }

  @Override
  public Void decision(Decision decision) {
    add(decision.question());
    decision.options().forEach(this::option);
    for (Reply reply : decision.reply()) {
      reply.when().accept(conditions);
      add(reply.option().value());
    }
    ids(decision.record());
    text(decision.reveal());
    text(decision.analogy());
    text(decision.hindsight());
    return null;
  }

  private void option(Option option) {
    add(option.id().value());
    add(option.label());
    add(option.standing().word());
    option.when().accept(conditions);
    add(option.unavailable());
    effects(option.effects());
    text(option.text());
    departure(option.departure());
    route(option.route());
  }

  private void departure(@Nullable Departure departure) {
    if (departure != null) {
      add(departure.kind().word());
      add(departure.rejoin() == null ? null : departure.rejoin().value());
      text(departure.because().text());
    }
    end();
  }

  private void route(Route route) {
    for (Route.Way way : route.ways()) {
      way.when().accept(conditions);
      way.to().accept(this);
    }
    end();
  }

  @Override
  public Void scene(Target.ToScene target) {
    return named("scene", target.scene().value());
  }

  @Override
  public Void ending(Target.ToEnding target) {
    return named("ending", target.ending().value());
  }

  @Override
  public Void exit(Target.ToExit target) {
    return named("exit", "");
  }

  @Override
  public Void unknown(Target.Unknown target) {
    return named("unknown", target.name());
  }

  @Override
  public Void add(Effect.Add effect) {
    return named(effect.variable().value() + " +", Integer.toString(effect.amount()));
  }

  @Override
  public Void assign(Effect.Assign effect) {
    return named(effect.variable().value() + " =", Integer.toString(effect.value()));
  }

  private Void named(String kind, String name) {
    add(kind);
    add(name);
    return null;
  }

  private void text(Text paragraphs) {
    for (Paragraph paragraph : paragraphs.paragraphs()) {
      paragraph.when().accept(conditions);
      add(paragraph.markdown());
    }
    end();
  }

  private void effects(List<Effect> effects) {
    effects.forEach(effect -> effect.accept(this));
    end();
  }

  private void ids(List<? extends Id> ids) {
    ids.forEach(id -> add(id.value()));
    end();
  }

  private void moment(Moment moment) {
    text.append(moment.year()).append('-').append(moment.month()).append('-');
    text.append(moment.day()).append('T').append(moment.minute());
    end();
  }

  private void add(@Nullable String part) {
    text.append(part == null ? "\0" : part);
    end();
  }

  private void end() {
    text.append('\0');
  }
}
