package org.malinnotes.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.malinnotes.story.Dispatch;
import org.malinnotes.story.Paragraph;
import org.malinnotes.story.Scene;
import org.malinnotes.story.SeatId;

/**
 * Carries dispatches between chairs: each waits until its chair's next scene at or after its time.
 */
final class Post {
  private final Setup setup;
  private final List<News> pending;

  Post(Setup setup, List<News> pending) {
    this.setup = setup;
    this.pending = new ArrayList<>(pending);
  }

  List<News> pending() {
    return List.copyOf(pending);
  }

  void send(Scene scene, Values values) {
    if (scene.dispatch() == null) {
      return;
    }
    scene
        .dispatch()
        .accept(
            new Dispatch.Visitor<Void>() {
              @Override
              public Void sent(Dispatch.Sent dispatch) {
                send(scene, dispatch, values);
                return null;
              }

              @Override
              public Void withheld(Dispatch.Withheld dispatch) {
                return null;
              }
            });
  }

  private void send(Scene scene, Dispatch.Sent dispatch, Values values) {
    List<Paragraph> text = Prose.shown(dispatch.text(), values);
    for (SeatId seat : dispatch.knownTo()) {
      if (setup.holds(seat) && !text.isEmpty()) {
        pending.add(new News(scene.id(), seat, dispatch.knownAt(), text));
      }
    }
  }

  List<News> deliver(Scene scene) {
    List<News> arrived = new ArrayList<>();
    for (Iterator<News> waiting = pending.iterator(); waiting.hasNext(); ) {
      News news = waiting.next();
      if (news.to().equals(scene.seat()) && !news.knownAt().isAfter(scene.date())) {
        arrived.add(news);
        waiting.remove();
      }
    }
    return arrived;
  }
}
