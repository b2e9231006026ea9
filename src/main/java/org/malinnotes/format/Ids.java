package org.malinnotes.format;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.DocumentId;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.OptionId;
import org.malinnotes.story.PersonId;
import org.malinnotes.story.SeatId;

/** Ids and how they are read: lower-case letters and digits in groups joined by single hyphens. */
public final class Ids {
  static final Part<EntryId> ENTRY =
      new Part<>() {
        @Override
        public EntryId read(Reading in, JsonTree node) {
          return new EntryId(Ids.read(in, node));
        }
      };
  static final Part<PersonId> PERSON =
      new Part<>() {
        @Override
        public PersonId read(Reading in, JsonTree node) {
          return new PersonId(Ids.read(in, node));
        }
      };
  static final Part<DocumentId> DOCUMENT =
      new Part<>() {
        @Override
        public DocumentId read(Reading in, JsonTree node) {
          return new DocumentId(Ids.read(in, node));
        }
      };
  static final Part<OptionId> OPTION =
      new Part<>() {
        @Override
        public OptionId read(Reading in, JsonTree node) {
          return new OptionId(Ids.read(in, node));
        }
      };
  static final Part<SeatId> SEAT =
      new Part<>() {
        @Override
        public SeatId read(Reading in, JsonTree node) {
          return new SeatId(Ids.read(in, node));
        }
      };

  /** Words that mean something else where an id may stand. */
  static final Set<String> RESERVED = Set.of("and", "or", "not", "true", "false", "exit");

  private Ids() {}

  /** An id; empty after a finding. */
  static String read(Reading in, JsonTree node) {
    return node.accept(
        new Expecting<String>(in, "an id (a string)", "") {
          @Override
          public String string(JsonTree.Str node) {
            if (isId(node.value())) {
              return node.value();
            }
            refuse(in, node);
            return "";
          }
        });
  }

  /** Whether a word has the shape of an id. */
  static boolean isId(String word) {
    boolean joined = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean hyphen = c == '-';
      if (hyphen ? joined : !isIdCharacter(c)) {
        return false;
      }
      joined = hyphen;
    }
    return !joined && !RESERVED.contains(word);
  }

  /** The id nearest to some words: what of them may stand in one. */
  public static Optional<String> near(String words) {
    String better =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return Optional.of(better).filter(Ids::isId);
  }

  /** Whether a character may stand in an id, the hyphen apart. */
  static boolean isIdCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  private static void refuse(Reading in, JsonTree.Str node) {
    String word = node.value();
    if (RESERVED.contains(word)) {
      String message = Quoted.words(word) + " is a word of its own and cannot be an id";
      in.report(ShapeCode.BAD_ID, node, message, null);
    } else {
      String message = Quoted.words(word) + " is not an id";
      in.report(ShapeCode.BAD_ID, node, message, suggestion(word));
    }
  }

  private static String suggestion(String word) {
    String rule = "ids are lower-case letters and digits, joined by single hyphens";
    return near(word)
        .filter(better -> better.length() <= 60)
        .map(better -> rule + ": `" + better + "`")
        .orElse(rule);
  }
}
