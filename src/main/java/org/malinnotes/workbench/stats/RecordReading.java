package org.malinnotes.workbench.stats;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.engine.Choice;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Happening;
import org.malinnotes.engine.Prose;
import org.malinnotes.engine.Quiet;
import org.malinnotes.engine.RecordCourse;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.StoryFaultException;
import org.malinnotes.engine.Turn;
import org.malinnotes.story.Document;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Story;
import org.malinnotes.story.UnknownNameException;

/** Plays the record and counts the words that are shown. */
final class RecordReading extends Quiet<Integer> {
  private final Story story;
  private final Printed printed;
  private final Set<DocumentId> offered = new HashSet<>();
  private int words;
  private int orders;

  private RecordReading(Story story) {
    super(0);
    this.story = story;
    this.printed = new Printed(story);
  }

  /** The record's length for a game; empty if it has no beginning in these chairs. */
  static Optional<RecordLength> of(Story story, Setup setup, Optional<Seat> seat) {
    if (setup.start(story.chapter(setup.chapter())).isEmpty()) {
      return Optional.empty();
    }
    RecordReading reading = new RecordReading(story);
    boolean ended = reading.play(setup);
    int documents = reading.offered.stream().mapToInt(reading::document).sum();
    return Optional.of(new RecordLength(seat, reading.words, documents, reading.orders, ended));
  }

  private boolean play(Setup setup) {
    try {
      return new RecordCourse(new Engine(story)).play(setup, this::read) == RecordCourse.Stop.ENDED;
    } catch (StoryFaultException | UnknownNameException fault) {
      // What was read until then is told, and that it is not the whole.
      return false;
    }
  }

  private boolean read(Turn turn) {
    turn.happenings().forEach(happening -> words += happening.accept(this));
    return true;
  }

  private int document(DocumentId id) {
    Document document = story.documents().get(id);
    return document == null ? 0 : printed.words(document.title()) + printed.words(document.text());
  }

  @Override
  public Integer chapterBegan(Happening.ChapterBegan happening) {
    return printed.words(happening.prologue());
  }

  @Override
  public Integer situationTold(Happening.SituationTold happening) {
    return printed.words(happening.text());
  }

  @Override
  public Integer newsArrived(Happening.NewsArrived happening) {
    return printed.words(happening.news().text());
  }

  @Override
  public Integer sceneEntered(Happening.SceneEntered happening) {
    offered.addAll(happening.scene().documents());
    return printed.words(happening.scene().title()) + printed.words(happening.text());
  }

  @Override
  public Integer decisionPosed(Happening.DecisionPosed happening) {
    int labels = 0;
    for (Choice choice : happening.choices()) {
      labels += printed.words(choice.option().label());
    }
    return printed.words(happening.decision().question()) + labels;
  }

  @Override
  public Integer orderGiven(Happening.OrderGiven happening) {
    orders++;
    return 0;
  }

  @Override
  public Integer consequence(Happening.Consequence happening) {
    return printed.words(happening.text());
  }

  @Override
  public Integer revealed(Happening.Revealed happening) {
    return printed.words(happening.text());
  }

  @Override
  public Integer chapterEnded(Happening.ChapterEnded happening) {
    int hindsight = 0;
    for (Scene scene : happening.decided()) {
      List<Paragraph> shown =
          scene
              .decision()
              .map(decision -> Prose.shown(decision.hindsight(), happening.values()))
              .orElse(List.of());
      hindsight += printed.words(shown);
    }
    return hindsight;
  }

  @Override
  public Integer endingReached(Happening.EndingReached happening) {
    return printed.words(happening.ending().title()) + printed.words(happening.text());
  }
}
