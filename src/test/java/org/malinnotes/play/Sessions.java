package org.malinnotes.play;

import java.util.List;
import org.malinnotes.engine.Engine;
import org.malinnotes.engine.Setup;
import org.malinnotes.engine.Turn;
import org.malinnotes.save.RevealMode;
import org.malinnotes.save.SaveFile;
import org.malinnotes.save.SaveKeeper;
import org.malinnotes.save.SaveName;
import org.malinnotes.story.Story;

/** Opens games for tests. */
final class Sessions {
  private static final String NOW = "2026-01-02T03:04:05Z";

  private Sessions() {}

  static PlaySession begin(Story story, Setup setup, RevealMode reveal) {
    Engine engine = new Engine(story);
    Turn opening = engine.begin(setup);
    SaveFile save =
        SaveKeeper.begin(story, new SaveName("game"), setup, reveal, opening, "0.1.0", NOW);
    return PlaySession.begin(engine, save, opening);
  }

  /** The session after some typed lines. */
  static PlaySession after(PlaySession session, List<String> typed) {
    PlaySession now = session;
    for (String line : typed) {
      now = now.handle(line).session();
    }
    return now;
  }
}
