package org.malinnotes.terminal;

import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers JLine the words of whatever completion is in use. */
final class WordCompleter implements Completer {
  private Completion completion = Completion.NONE;

  void use(Completion now) {
    completion = now;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    List<String> before = line.words().subList(0, line.wordIndex());
    completion.after(before).stream()
        .map(word -> Printable.of(word).replace('\n', ' '))
        .map(Candidate::new)
        .forEach(candidates::add);
  }
}
