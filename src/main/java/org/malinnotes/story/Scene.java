package org.malinnotes.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One place and hour in one chair.
 *
 * @param time words for the part of the day, shown beside the date; null where the source has none
 * @param documents what can be read before deciding
 * @param basis and {@code because}: on what a scene off the record rests; null on the record
 * @param dispatch what other chairs learn; null on a scene without a decision that sends nothing
 * @param effects applied on entering
 */
public record Scene(
    SceneId id,
    SeatId seat,
    ChapterId chapter,
    Moment date,
    @Nullable String time,
    String place,
    String title,
    List<PersonId> present,
    Text text,
    List<DocumentId> documents,
    @Nullable Basis basis,
    @Nullable Because because,
    @Nullable Dispatch dispatch,
    List<Effect> effects,
    Step step) {

  /** The same scene with these documents to read. */
  public Scene offering(List<DocumentId> others) {
    return new Scene(
        id, seat, chapter, date, time, place, title, present, text, others, basis, because,
        dispatch, effects, step);
  }

  /** The scene's decision, if it has one. */
  public Optional<Decision> decision() {
    return step.accept(
        new Step.Visitor<Optional<Decision>>() {
          @Override
          public Optional<Decision> onward(Onward onward) {
            return Optional.empty();
          }

          @Override
          public Optional<Decision> decision(Decision decision) {
            return Optional.of(decision);
          }
        });
  }
}
