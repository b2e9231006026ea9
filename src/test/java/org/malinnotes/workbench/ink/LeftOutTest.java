package org.malinnotes.workbench.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Shipped;
import org.malinnotes.format.StoryLoader;
import org.malinnotes.story.Story;
import org.malinnotes.workbench.export.StoryExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every sentence of a story is in its ink, or of a kind that is said to be left out. */
class LeftOutTest {
  /** Where sentences may stand that ink has no place for, and how that is said. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("(/[a-z]+)+/cite/.*", "citations behind"),
          Map.entry("/entries/.*|/scenes/decision/record/.*", "entries of the record"),
          Map.entry("(/[a-z]+)+/because/text/shown", "reasons why a departure"),
          Map.entry("/variables/.*", "labels and meanings of variables"),
          Map.entry("/measures/.*", "measures of the ledger"),
          Map.entry("/endings/(title|text/shown)", "accounts of how matters stand"),
          Map.entry("/endings/outcomes/.*", "outcomes in the ledger"),
          Map.entry("/documents/.*|/scenes/documents/title", "documents to read"),
          Map.entry("/people/.*", "people to look up"),
          Map.entry("/scenes/present/name", "people named as present"),
          Map.entry("/scenes/decision/options/by/name", "people named as urging"),
          Map.entry("/glossary/.*", "terms of the glossary"),
          Map.entry("/timeline/.*", "events of the timeline"),
          Map.entry("/maps/.*", "maps"),
          Map.entry("/questions", "questions about the whole story"),
          Map.entry("/reading", "works to read on"),
          Map.entry("/lessons/.*", "lessons for a class"),
          Map.entry("/scenes/dispatch/text/shown", "dispatches between chairs"),
          Map.entry("/scenes/dispatch/withheld", "reasons why nothing is sent"),
          Map.entry("/scenes/decision/discussion", "questions for discussion"),
          Map.entry("/scenes/decision/hindsight/shown", "pieces of hindsight"),
          Map.entry("/scenes/decision/reply/because", "reasons of history's hand"),
          Map.entry("/scenes/decision/options/unavailable", "reasons shown while an option"));

  /** Not told to a player: keys, conditions, and text that stands expanded beside it. */
  private static final String NOT_TOLD =
      ".*/(id|when/.*|markdown|kind|basis|from|date)|/source/author|/chapters/folder"
          // With every chair held, history's hand orders nowhere.
          + "|/scenes/decision/reply/because";

  static List<Arguments> stories() {
    Story ferry =
        StoryLoader.load(Path.of("src/test/resources/org/malinnotes/check/ferry"))
            .story()
            .orElseThrow();
    return Stream.of(Shipped.TWO_DOORS, ferry, Shipped.OCTOBER)
        .map(story -> arguments(story.id(), story))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void whatIsNotThereIsSaidToBeLeftOut(String name, Story story) {
    Setup whole = Shipped.whole(story);
    Ink ink = InkExport.of(story, whole);
    Told told = new Told(ink.source().replaceAll("\\\\(.)", "$1"));
    Map<String, List<String>> missing = new TreeMap<>();
    JsonNode json = JsonMapper.shared().readTree(StoryExport.json(story));
    collect(json, "", told, missing);
    assertThat(missing).hasSizeGreaterThan(10);

    missing.forEach(
        (place, strings) ->
            assertThat(ink.leftOut())
                .as("%s: %s", place, strings.get(0))
                .anyMatch(
                    kind ->
                        KINDS.entrySet().stream()
                            .filter(it -> place.matches(it.getKey()))
                            .anyMatch(it -> kind.startsWith(it.getValue()))));
  }

  private static void collect(
      JsonNode node, String place, Told told, Map<String, List<String>> missing) {
    node.forEachEntry((key, value) -> collect(value, place + "/" + key, told, missing));
    if (node.isArray()) {
      node.forEach(item -> collect(item, place, told, missing));
    }
    if (node.isString()
        && node.asString().contains(" ")
        && !place.matches(NOT_TOLD)
        && !told.has(node.asString(), KINDS.keySet().stream().noneMatch(place::matches))) {
      missing.computeIfAbsent(place, key -> new ArrayList<>()).add(node.asString());
    }
  }

  /** What an export tells. */
  private static final class Told {
    private final Set<String> lines;
    private final String all;

    Told(String source) {
      lines = source.lines().map(LeftOutTest::plain).collect(Collectors.toSet());
      all = plain(source);
    }

    /** Whether it has a text as lines, or also anywhere within, which takes long to find out. */
    boolean has(String text, boolean anywhere) {
      return text.lines().map(LeftOutTest::plain).allMatch(lines::contains)
          || anywhere && all.contains(plain(text));
    }
  }

  private static String plain(String text) {
    return text.replaceFirst("^>", "").replaceAll("\\s+", " ").strip();
  }
}
