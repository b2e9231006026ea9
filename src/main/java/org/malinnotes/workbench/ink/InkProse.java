package org.malinnotes.workbench.ink;

import java.util.stream.Collectors;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Paragraphs, quotations with their references, conditional ones within their condition. */
final class InkProse {
  private final Story story;
  private final InkConditions conditions;

  InkProse(Story story, InkConditions conditions) {
    this.story = story;
    this.conditions = conditions;
  }

  void write(Text text, InkLines ink) {
    for (Paragraph paragraph : text.paragraphs()) {
      within(paragraph.when(), () -> lines(paragraph, ink), ink);
    }
  }

  /** What {@code body} writes, to be told only while a condition holds. */
  void within(Condition when, Runnable body, InkLines ink) {
    if (when == Condition.ALWAYS) {
      body.run();
      return;
    }
    ink.add("{ " + conditions.of(when) + ":");
    ink.in();
    body.run();
    ink.out();
    ink.add("}");
  }

  private void lines(Paragraph paragraph, InkLines ink) {
    markdown(Quoting.expand(story, paragraph.markdown()), ink);
  }

  /** CommonMark, its block quotations as lines of their own. */
  void markdown(String text, InkLines ink) {
    String plain = text.lines().map(InkProse::unquoted).collect(Collectors.joining("\n"));
    InkText.lines(plain).forEach(ink::add);
  }

  private static String unquoted(String line) {
    return line.equals(">") || line.startsWith("> ") ? line.substring(1) : line;
  }
}
