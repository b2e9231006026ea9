package org.malinnotes.workbench.stats;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.malinnotes.story.Scene;
import org.malinnotes.story.Seat;

/**
 * The longest stretch of scenes without an order to give, conditions left aside.
 *
 * @param seat the chair; empty for all together
 * @param words in the titles and texts of its scenes, every paragraph counted, each scene once
 * @param scenes those read in it, in order
 * @param after the scene whose order it follows; null where it opens a game
 * @param to what it leads to: {@code scene:}, {@code ending:} or another kind, and an id
 * @param before the same in words; empty where it goes nowhere
 */
public record Stretch(
    Optional<Seat> seat,
    int words,
    List<Scene> scenes,
    @Nullable Scene after,
    String to,
    String before) {}
