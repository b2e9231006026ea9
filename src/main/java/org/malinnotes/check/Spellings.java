package org.malinnotes.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.malinnotes.diagnostic.ProseCode;
import org.malinnotes.story.Story;

/** Names with diacritics have them everywhere in the story's own words. */
final class Spellings implements StoryVisitor {
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{2,}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private record Plain(String word, int start, Where where) {}

  private final Map<String, String> accented = new HashMap<>();
  private final List<Plain> plain = new ArrayList<>();

  private Spellings() {}

  static void check(Story story, Findings findings) {
    Spellings spellings = new Spellings();
    Tour.of(story, spellings);
    Map<String, Long> counts =
        spellings.plain.stream().collect(Collectors.groupingBy(Plain::word, Collectors.counting()));
    for (Plain found : spellings.plain) {
      String better = spellings.accented.get(found.word());
      Long times = counts.remove(found.word());
      if (better != null && times != null) {
        findings.within(
            ProseCode.TWO_SPELLINGS,
            found.where(),
            found.start(),
            found.start() + found.word().length(),
            "elsewhere the story writes "
                + better
                + (times == 1 ? "" : "; written like this " + times + " times"),
            "write it one way throughout");
      }
    }
  }

  @Override
  public void plain(String text, Where where) {
    // An alias is there for those who type the name without its marks, an ASCII plate for terminals
    // without them.
    if (where.pointer().contains("/aliases/") || where.pointer().contains("/ascii/")) {
      return;
    }
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      String folded = fold(name.group());
      if (folded.equals(name.group())) {
        plain.add(new Plain(folded, name.start(), where));
      } else {
        accented.putIfAbsent(folded, name.group());
      }
    }
  }

  @Override
  public void markdown(String text, Where where) {
    plain(text, where);
  }

  private static String fold(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('ł', 'l').replace('Ł', 'L');
  }
}
