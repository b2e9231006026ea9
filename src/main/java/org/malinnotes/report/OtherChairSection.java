package org.malinnotes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.malinnotes.engine.Taken;
import org.malinnotes.story.Decision;
import org.malinnotes.story.Option;
import org.malinnotes.story.Reply;
import org.malinnotes.story.Scene;

/** What history's hand ordered unseen in the other chair; told only once the line has ended. */
final class OtherChairSection {
  private OtherChairSection() {}

  static Optional<Section> of(Ground ground) {
    List<Taken> unseen = ground.state().line().stream().filter(taken -> !taken.byPlayer()).toList();
    if (unseen.isEmpty() || !ground.ended()) {
      return Optional.empty();
    }
    String names =
        unseen.stream()
            .map(taken -> ground.seat(ground.scene(taken)).name())
            .distinct()
            .collect(Collectors.joining(" and "));
    List<String> otherwise =
        unseen.stream()
            .filter(taken -> !ground.option(taken).isDecided())
            .map(taken -> answer(ground, taken))
            .toList();
    List<String> text = new ArrayList<>();
    text.add(
        otherwise.isEmpty()
            ? "What " + names + " ordered on your line is what he ordered in fact."
            : "In the chair you did not hold, " + names + " answered your line so:");
    if (!otherwise.isEmpty()) {
      text.add(String.join("\n", otherwise));
    }
    return Optional.of(Section.prose("other-chair", "In the other chair", text));
  }

  private static String answer(Ground ground, Taken taken) {
    Scene scene = ground.scene(taken);
    Decision decision = ground.decision(taken);
    Option option = ground.option(taken);
    String because =
        decision.reply().stream()
            .filter(reply -> reply.option().equals(option.id()))
            .map(Reply::because)
            .findFirst()
            .map(text -> " " + Words.sentence(text))
            .orElse("");
    return "- " + scene.date().inWords() + ": **" + option.label() + "**" + because;
  }
}
