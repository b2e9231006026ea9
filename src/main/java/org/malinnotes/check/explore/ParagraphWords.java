package org.malinnotes.check.explore;

import java.util.Arrays;
import org.malinnotes.check.Where;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Id;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.Story;

/** What a paragraph is called in a report: its number from 1, whose it is, how it begins. */
final class ParagraphWords {
  private static final int FIRST = 5;

  private ParagraphWords() {}

  /** Such as: paragraph 2 of the scene low-street (It was market day and …). */
  static String of(Story story, Where where, Paragraph paragraph) {
    String[] steps = where.pointer().split("/");
    int number = Integer.parseInt(steps[steps.length - 1]) + 1;
    return "paragraph "
        + number
        + " of "
        + owner(story, where, steps)
        + " ("
        + begins(paragraph)
        + ")";
  }

  private static String owner(Story story, Where where, String[] steps) {
    String part = "the " + where.kind() + " " + where.id();
    return switch (steps[1]) {
      case "dispatch" -> "the dispatch of " + part;
      case "decision" -> decision(story, where, steps, part);
      case "chapters" -> chapter(story.chapters().get(Integer.parseInt(steps[2])), steps);
      default -> part;
    };
  }

  private static String decision(Story story, Where where, String[] steps, String part) {
    if (!steps[2].equals("options")) {
      return "the " + steps[2] + " of " + part;
    }
    Id option =
        story
            .scene(new SceneId(where.id()))
            .decision()
            .orElseThrow()
            .options()
            .get(Integer.parseInt(steps[3]))
            .id();
    return "the option " + option.value() + " at " + where.id();
  }

  private static String chapter(Chapter chapter, String[] steps) {
    String words = "the chapter " + chapter.id().value();
    return steps[3].equals("starts")
        ? "the situation of "
            + chapter.starts().get(Integer.parseInt(steps[4])).seat().value()
            + " in "
            + words
        : "the prologue of " + words;
  }

  private static String begins(Paragraph paragraph) {
    String[] words = paragraph.markdown().strip().split("\\s+");
    String first = String.join(" ", Arrays.asList(words).subList(0, Math.min(FIRST, words.length)));
    return first + (words.length > FIRST ? " …" : "");
  }
}
