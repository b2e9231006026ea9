package org.malinnotes.check;

import java.util.List;
import java.util.function.Consumer;
import org.malinnotes.story.ChapterId;
import org.malinnotes.story.Condition;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Effect;
import org.malinnotes.story.EndingId;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.PersonId;
import org.malinnotes.story.Route;
import org.malinnotes.story.SceneId;
import org.malinnotes.story.SeatId;

/** Several visitors on one tour: going through a large story is work of its own. */
final class Together implements StoryVisitor {
  private final List<StoryVisitor> visitors;

  Together(List<StoryVisitor> visitors) {
    this.visitors = List.copyOf(visitors);
  }

  @Override
  public void plain(String text, Where where) {
    all(visitor -> visitor.plain(text, where));
  }

  @Override
  public void markdown(String text, Where where) {
    all(visitor -> visitor.markdown(text, where));
  }

  @Override
  public void paragraph(Paragraph paragraph, Where where) {
    all(visitor -> visitor.paragraph(paragraph, where));
  }

  @Override
  public void condition(Condition condition, Where where) {
    all(visitor -> visitor.condition(condition, where));
  }

  @Override
  public void effect(Effect effect, Where where) {
    all(visitor -> visitor.effect(effect, where));
  }

  @Override
  public void start(Effect value, Where where) {
    all(visitor -> visitor.start(value, where));
  }

  @Override
  public void route(Route route, Where where) {
    all(visitor -> visitor.route(route, where));
  }

  @Override
  public void entry(EntryId entry, Where where) {
    all(visitor -> visitor.entry(entry, where));
  }

  @Override
  public void seat(SeatId seat, Where where) {
    all(visitor -> visitor.seat(seat, where));
  }

  @Override
  public void person(PersonId person, Where where) {
    all(visitor -> visitor.person(person, where));
  }

  @Override
  public void document(DocumentId document, Where where) {
    all(visitor -> visitor.document(document, where));
  }

  @Override
  public void scene(SceneId scene, Where where) {
    all(visitor -> visitor.scene(scene, where));
  }

  @Override
  public void ending(EndingId ending, Where where) {
    all(visitor -> visitor.ending(ending, where));
  }

  @Override
  public void chapter(ChapterId chapter, Where where) {
    all(visitor -> visitor.chapter(chapter, where));
  }

  private void all(Consumer<StoryVisitor> meeting) {
    for (StoryVisitor visitor : visitors) {
      meeting.accept(visitor);
    }
  }
}
