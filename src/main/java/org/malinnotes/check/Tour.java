package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Because;
import org.malinnotes.story.Condition;
import org.malinnotes.story.Effect;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Story;
import org.malinnotes.story.Text;

/** Leads a visitor through a whole story; what is common to all its parts. */
public final class Tour {
  private final StoryVisitor visitor;

  private Tour(StoryVisitor visitor) {
    this.visitor = visitor;
  }

  /** Shows the visitor everything. */
  public static void of(Story story, StoryVisitor visitor) {
    Tour tour = new Tour(visitor);
    new FrameTour(visitor, tour).story(story);
    SceneTour scenes = new SceneTour(visitor, tour);
    story.scenes().values().forEach(scenes::scene);
    new PartTour(visitor, tour).parts(story);
    LessonTour lessons = new LessonTour(visitor, tour);
    story.lessons().values().forEach(lessons::lesson);
  }

  void plain(@Nullable String text, Where where) {
    if (text != null) {
      visitor.plain(text, where);
    }
  }

  void text(Text text, Where where) {
    for (int i = 0; i < text.paragraphs().size(); i++) {
      Paragraph paragraph = text.paragraphs().get(i);
      Where at = where.item(i);
      visitor.paragraph(paragraph, at);
      condition(paragraph.when(), at.to("when"));
      prose(paragraph.markdown(), at.to("text"));
      cites(paragraph.cite(), at.to("cite"));
    }
  }

  void prose(String markdown, Where where) {
    visitor.markdown(markdown, where);
    for (Segment segment : Segment.of(markdown)) {
      segment.accept(new Quotes(where));
    }
  }

  void because(@Nullable Because because, Where where) {
    if (because != null) {
      text(because.text(), where.to("text"));
      cites(because.cite(), where.to("cite"));
    }
  }

  void condition(Condition condition, Where where) {
    if (condition != Condition.ALWAYS) {
      visitor.condition(condition, where);
    }
  }

  void cites(List<EntryId> cites, Where where) {
    for (int i = 0; i < cites.size(); i++) {
      visitor.entry(cites.get(i), item(where, i));
    }
  }

  void effects(List<Effect> effects, Where where) {
    for (Effect effect : effects) {
      visitor.effect(effect, where.to(effect.variable().value()));
    }
  }

  static Where item(Where list, int index) {
    return list.item(index);
  }

  private final class Quotes implements Segment.Visitor<@Nullable Void> {
    private final Where where;

    Quotes(Where where) {
      this.where = where;
    }

    @Override
    public @Nullable Void words(Segment.Words words) {
      return null;
    }

    @Override
    public @Nullable Void quoted(Segment.Quoted quoted) {
      visitor.entry(quoted.entry(), where);
      return null;
    }
  }
}
