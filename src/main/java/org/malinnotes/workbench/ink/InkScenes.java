package org.malinnotes.workbench.ink;

import java.util.List;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Decision;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Onward;
import org.malinnotes.story.Option;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Step;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Scenes: those of a chair held are shown and ask, the others pass unseen. */
final class InkScenes {
  private final InkPen pen;
  private final Story story;
  private final InkLines ink;
  private final InkChapters chapters;

  InkScenes(InkPen pen, InkChapters chapters) {
    this.pen = pen;
    this.story = pen.story();
    this.ink = pen.ink();
    this.chapters = chapters;
  }

  void write(Scene scene, String knot) {
    boolean held = pen.setup().holds(scene.seat());
    pen.knot(knot);
    if (held) {
      chapters.enter(scene);
    }
    pen.variables().change(scene.effects(), ink);
    if (held) {
      String day = scene.date().inWords();
      String when = scene.time() == null ? day : day + ", " + scene.time();
      String who = story.seat(scene.seat()).name();
      pen.say(when + " · " + scene.place() + " · " + who);
      pen.say(scene.title());
      pen.prose().write(scene.text(), ink);
    }
    scene.step().accept(new Leaving(scene, knot, held));
  }

  /** Writes how a scene is left. */
  private final class Leaving implements Step.Visitor<Void> {
    private final Scene scene;
    private final Chapter chapter;
    private final String knot;
    private final boolean held;

    Leaving(Scene scene, String knot, boolean held) {
      this.scene = scene;
      this.chapter = story.chapter(scene.chapter());
      this.knot = knot;
      this.held = held;
    }

    @Override
    public Void onward(Onward onward) {
      pen.places().follow(onward.route(), chapter, ink);
      return null;
    }

    @Override
    public Void decision(Decision decision) {
      if (held) {
        ask(decision);
      } else {
        historyDecides(decision);
      }
      return null;
    }

    private void ask(Decision decision) {
      Text told = decision.counterfactual() ? decision.analogy() : decision.reveal();
      boolean reveals = !told.isEmpty() || !decision.record().isEmpty();
      pen.say(decision.question());
      for (Option option : decision.options()) {
        String when =
            option.when() == Condition.ALWAYS
                ? ""
                : "{ " + pen.conditions().of(option.when()) + " } ";
        ink.add("+ " + when + "[" + InkText.line(option.label()) + "]");
        ink.in();
        pen.variables().change(option.effects(), ink);
        pen.prose().write(option.text(), ink);
        if (reveals) {
          ink.add("-> " + knot + "." + InkNames.REVEALED + " ->");
        }
        pen.places().follow(option.route(), chapter, ink);
        ink.out();
      }
      if (reveals) {
        reveal(decision, told);
      }
    }

    private void reveal(Decision decision, Text told) {
      ink.gap();
      ink.add("= " + InkNames.REVEALED);
      pen.say(decision.counterfactual() ? "What the record offers instead" : "What was decided");
      decision.decided().ifPresent(decided -> pen.say(decided.label()));
      pen.prose().write(told, ink);
      decision.record().forEach(entry -> quote(entry, told));
      ink.add("->->");
    }

    /** An entry of the record, unless a paragraph that was told has quoted it already. */
    private void quote(EntryId entry, Text told) {
      List<Condition> quoted =
          told.paragraphs().stream()
              .filter(it -> Segment.of(it.markdown()).contains(new Segment.Quoted(entry)))
              .map(Paragraph::when)
              .toList();
      if (quoted.contains(Condition.ALWAYS)) {
        return;
      }
      Condition unquoted =
          quoted.stream()
              .reduce(Condition.Or::new)
              .<Condition>map(Condition.Not::new)
              .orElse(Condition.ALWAYS);
      pen.prose()
          .within(
              unquoted,
              () -> pen.prose().markdown(Quoting.block(story, story.entry(entry)), ink),
              ink);
    }

    private void historyDecides(Decision decision) {
      InkBranches branches = new InkBranches(pen.conditions());
      decision
          .reply()
          .forEach(reply -> branches.on(reply.when(), () -> take(decision, reply.option())));
      decision
          .decided()
          .ifPresent(option -> branches.on(Condition.ALWAYS, () -> take(decision, option.id())));
      branches.write(ink);
    }

    private void take(Decision decision, OptionId id) {
      Option option =
          decision
              .option(id)
              .orElseThrow(
                  () ->
                      new StoryFaultException(
                          "history's hand at "
                              + scene.id().value()
                              + " names the option "
                              + id.value()
                              + ", which does not exist"));
      pen.variables().change(option.effects(), ink);
      pen.places().follow(option.route(), chapter, ink);
    }
  }
}
