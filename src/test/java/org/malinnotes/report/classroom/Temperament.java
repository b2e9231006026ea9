package org.malinnotes.report.classroom;

import java.util.List;
import java.util.Random;
import org.malinnotes.engine.Foresight;
import org.malinnotes.engine.Guess;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.Option;
import org.malinnotes.story.Scene;

/** Pupils as a class has them. */
enum Temperament implements Manner {
  /** Reads everything, orders the mildest, and is not very sure of anything. */
  MILD {
    @Override
    public Option orders(List<Option> options, Random dice) {
      return options.get(0);
    }

    @Override
    public Guess guesses(List<Option> options, Random dice) {
      return new Guess.Sure(options.get(dice.nextInt(2)).id(), least(options));
    }
  },

  /** Orders what is listed last, is sure of it, and names what was not opened. */
  BOLD {
    @Override
    public Option orders(List<Option> options, Random dice) {
      return options.get(options.size() - 1);
    }

    @Override
    public Guess guesses(List<Option> options, Random dice) {
      return new Guess.Sure(options.get(options.size() - 1).id(), 97);
    }

    @Override
    public boolean opens(int place, Random dice) {
      return place == 0;
    }
  },

  /** Orders what is proposed by most, reads the half of it, and expects the same. */
  PLIANT {
    @Override
    public Option orders(List<Option> options, Random dice) {
      return options.get(Math.min(1, options.size() - 1));
    }

    @Override
    public Guess guesses(List<Option> options, Random dice) {
      return new Guess.Sure(options.get(dice.nextInt(options.size())).id(), 75);
    }

    @Override
    public boolean opens(int place, Random dice) {
      return dice.nextBoolean();
    }
  },

  /** Knows the story and orders as was decided. */
  KNOWING {
    @Override
    public Option orders(List<Option> options, Random dice) {
      return options.stream().filter(Option::isDecided).findFirst().orElse(options.get(0));
    }

    @Override
    public Guess guesses(List<Option> options, Random dice) {
      return new Guess.Knew();
    }
  },

  /** Opens nothing and names nothing. */
  IDLE {
    @Override
    public Option orders(List<Option> options, Random dice) {
      return options.get(dice.nextInt(options.size()));
    }

    @Override
    public Guess guesses(List<Option> options, Random dice) {
      return new Guess.Sure(options.get(dice.nextInt(options.size())).id(), least(options));
    }

    @Override
    public boolean opens(int place, Random dice) {
      return false;
    }

    @Override
    public List<DocumentId> names(Scene scene, Random dice) {
      return List.of();
    }
  };

  private static int least(List<Option> options) {
    return Foresight.bands(options.size()).get(0);
  }
}
