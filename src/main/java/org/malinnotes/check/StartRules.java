package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.StructureCode;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.Turn;
import org.malinnotes.engine.Values;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Effect;
import org.malinnotes.story.Story;
import org.malinnotes.story.Variable;

/**
 * Played alone, a chapter begins as the record comes to it from the chapter before: what {@code
 * set} of a start says is what all that was decided has brought about.
 */
final class StartRules extends Quiet<@Nullable Void> {
  private final Story story;
  private final Findings findings;
  private @Nullable Values left;

  StartRules(Story story, Findings findings) {
    super(null);
    this.story = story;
    this.findings = findings;
  }

  /** Looks at a turn of the record, played through all chapters from the first. */
  void note(Turn turn) {
    turn.happenings().forEach(happening -> happening.accept(this));
  }

  @Override
  public @Nullable Void chapterEnded(Happening.ChapterEnded happening) {
    left = happening.values();
    return null;
  }

  @Override
  public @Nullable Void chapterBegan(Happening.ChapterBegan happening) {
    Values there = left;
    if (there != null) {
      Chapter chapter = happening.chapter();
      Where where = Where.story().to("chapters", story.chapters().indexOf(chapter));
      for (int i = 0; i < chapter.starts().size(); i++) {
        start(chapter.starts().get(i), there, where.to("starts", i));
      }
    }
    return null;
  }

  private void start(Chapter.Start start, Values there, Where where) {
    Values here = Values.initial(story).after(start.set());
    for (Variable variable : story.variables().values()) {
      int has = here.get(variable.id());
      int comes = there.get(variable.id());
      if (has != comes) {
        String name = variable.id().value();
        findings.add(
            StructureCode.START_DIFFERS,
            place(start.set(), name, where),
            "the record comes to this chapter with "
                + name
                + " "
                + value(variable, comes)
                + ", but this start has "
                + value(variable, has),
            comes == variable.start()
                ? "take " + name + " out of set: the story's own value is right"
                : "write \"" + name + "\": " + value(variable, comes) + " in set");
      }
    }
  }

  private static Where place(List<Effect> set, String name, Where where) {
    boolean named = set.stream().anyMatch(effect -> effect.variable().value().equals(name));
    return named ? where.to("set").to(name) : set.isEmpty() ? where.to("scene") : where.to("set");
  }

  private static String value(Variable variable, int value) {
    return variable.flag() ? Boolean.toString(value == 1) : Integer.toString(value);
  }
}
