package org.malinnotes.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The scenes of a generated story, one at a time and always in the same order. */
final class SceneMaker {
  /** After every scene. */
  static final String END = "9000-01-01";

  static final int ENDINGS = 12;
  private static final LocalDate BEGIN = LocalDate.of(1000, 1, 1);

  private static final List<String> WORDS =
      List.of(
          "river",
          "bridge",
          "column",
          "evening",
          "letter",
          "minister",
          "crowd",
          "square",
          "waits",
          "turns",
          "answers",
          "crosses",
          "before",
          "behind",
          "without",
          "again",
          "slowly",
          "old",
          "cold",
          "narrow");

  private final Size size;
  private final SplittableRandom dice;
  private final Numbers numbers;

  SceneMaker(Size size) {
    this.size = size;
    this.dice = new SplittableRandom(size.seed());
    this.numbers = new Numbers(dice);
  }

  static String onRecord(int at) {
    return "r-" + at;
  }

  static String aside(int at, int i) {
    return "o-" + at + "-" + i;
  }

  static String ending(int i) {
    return "otherwise-" + i;
  }

  /** A decision of the record: done as it was, absorbed, or left by a detour or a branch. */
  Map<String, Object> onRecord(int at, boolean last) {
    String on = last ? "exit" : onRecord(at + 1);
    Map<String, Object> decided = option(0, "decided", on, false);
    Map<String, Object> absorbed = option(1, "conjecture", on, true);
    absorbed.put("departure", "absorbed");
    absorbed.put("because", because());
    Map<String, Object> leaves = option(2, "conjecture", aside(at, 0), false);
    leaves.put("because", because());
    leaves.put("departure", rejoins(at, last) ? "detour" : "branch");
    if (rejoins(at, last)) {
      leaves.put("rejoin", on);
    }
    Map<String, Object> scene = scene(onRecord(at), at);
    Map<String, Object> decision = decision(List.of(decided, absorbed, leaves));
    decision.put("reveal", prose(size.words() / 2));
    scene.put("decision", decision);
    return scene;
  }

  /** A scene of a detour or a branch; its options lead to later ones, the first to the next. */
  Map<String, Object> aside(int at, int i, int count, boolean last) {
    List<Map<String, Object>> options = new ArrayList<>();
    int many = 2 + dice.nextInt(3);
    for (int option = 0; option < many; option++) {
      int to = i + 1 + (option == 0 ? 0 : dice.nextInt(4));
      String on = to < count ? aside(at, to) : out(at, last);
      options.add(option(option, "conjecture", on, option > 0));
    }
    Map<String, Object> scene = scene(aside(at, i), at);
    scene.put("basis", "conjecture");
    scene.put("because", because());
    Map<String, Object> decision = decision(options);
    decision.put("counterfactual", true);
    decision.put("analogy", prose(size.words() / 2));
    decision.put("reply", List.of(Map.of("option", "o0", "because", "It was the next.")));
    scene.put("decision", decision);
    return scene;
  }

  private String out(int at, boolean last) {
    return rejoins(at, last) ? onRecord(at + 1) : ending(dice.nextInt(ENDINGS));
  }

  private static boolean rejoins(int at, boolean last) {
    return at % 2 == 0 && !last;
  }

  private Map<String, Object> scene(String id, int at) {
    Map<String, Object> scene = new LinkedHashMap<>();
    scene.put("id", id);
    scene.put("seat", "chair");
    scene.put("date", BEGIN.plusDays(at).toString());
    scene.put("place", "There");
    scene.put("title", "A scene");
    scene.put("text", prose(size.words()));
    if (dice.nextInt(10) == 0) {
      scene.put("effects", numbers.effect());
    }
    return scene;
  }

  private Map<String, Object> decision(List<Map<String, Object>> options) {
    Map<String, Object> decision = new LinkedHashMap<>();
    decision.put("question", "And now?");
    decision.put("weight", "minor");
    decision.put("options", options);
    decision.put("discussion", "Why?");
    return decision;
  }

  private Map<String, Object> option(int index, String standing, String to, boolean mayClose) {
    Map<String, Object> option = new LinkedHashMap<>();
    option.put("id", "o" + index);
    option.put("label", prose(size.words() / 6).get(0));
    option.put("standing", standing);
    if (mayClose && dice.nextInt(3) == 0) {
      option.put("when", numbers.condition());
      option.put("unavailable", "Not now.");
    }
    if (dice.nextBoolean()) {
      option.put("effects", numbers.effect());
    }
    option.put("text", prose(size.words() / 3));
    option.put("goto", to);
    return option;
  }

  private Map<String, Object> because() {
    return Map.of("text", String.join(" ", prose(size.words() / 6)));
  }

  /** Paragraphs of about thirty words. */
  private List<String> prose(int words) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder text = new StringBuilder("So");
    for (int i = 1; i < words; i++) {
      text.append(i % 30 == 0 ? ".\n" : " ").append(WORDS.get(dice.nextInt(WORDS.size())));
    }
    paragraphs.addAll(List.of(text.append('.').toString().split("\n")));
    return paragraphs;
  }
}
