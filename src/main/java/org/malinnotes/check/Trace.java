package org.malinnotes.check;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Id;
import org.malinnotes.story.Paragraph;

/** Notes which scenes, endings and paragraphs play comes to. */
final class Trace extends Quiet<@Nullable Void> {
  private final Set<Id> met = new LinkedHashSet<>();
  private final Set<Paragraph> shown = Collections.newSetFromMap(new IdentityHashMap<>());

  Trace() {
    super(null);
  }

  void note(Turn turn) {
    turn.happenings().forEach(happening -> happening.accept(this));
  }

  RecordLine line(List<List<RecordLine.Stop>> lines) {
    return new RecordLine(met, shown, List.copyOf(lines));
  }

  private @Nullable Void shown(List<Paragraph> paragraphs) {
    shown.addAll(paragraphs);
    return null;
  }

  @Override
  public @Nullable Void chapterBegan(Happening.ChapterBegan happening) {
    return shown(happening.prologue());
  }

  @Override
  public @Nullable Void situationTold(Happening.SituationTold happening) {
    return shown(happening.text());
  }

  @Override
  public @Nullable Void sceneEntered(Happening.SceneEntered happening) {
    met.add(happening.scene().id());
    return shown(happening.text());
  }

  @Override
  public @Nullable Void consequence(Happening.Consequence happening) {
    return shown(happening.text());
  }

  @Override
  public @Nullable Void revealed(Happening.Revealed happening) {
    return shown(happening.text());
  }

  @Override
  public @Nullable Void endingReached(Happening.EndingReached happening) {
    met.add(happening.ending().id());
    return shown(happening.text());
  }
}
