package org.malinnotes.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ProseCode;
import org.malinnotes.story.Entry;
import org.malinnotes.story.EntryId;
import org.malinnotes.story.Quoting;
import org.malinnotes.story.Segment;
import org.malinnotes.story.Story;

/**
 * An entry too long for a line is printed as a block, so no sentence goes on behind it. One may end
 * in it: the block then stands for the rest of the sentence.
 */
final class BlockQuotationRules implements StoryVisitor {
  private final Story story;
  private final Findings findings;

  BlockQuotationRules(Story story, Findings findings) {
    this.story = story;
    this.findings = findings;
  }

  @Override
  public void markdown(String text, Where where) {
    List<Segment> segments = Segment.of(text);
    int at = 0;
    for (int i = 0; i < segments.size(); i++) {
      int end = at + segments.get(i).accept(new Length());
      EntryId id = segments.get(i).accept(new Printed());
      if (id != null && isBlock(id) && goesOn(text.substring(end).strip())) {
        findings.within(
            ProseCode.BROKEN_SENTENCE,
            where,
            at,
            end,
            id.value() + " is printed as a block of its own, and the sentence goes on behind it",
            "end the sentence with the quotation, without a full stop, and begin a new one");
      }
      at = end;
    }
  }

  private boolean isBlock(EntryId id) {
    Entry entry = story.entries().get(id);
    return entry != null && !Quoting.isInline(entry);
  }

  private static boolean goesOn(String after) {
    return !after.isEmpty()
        && (Character.isLowerCase(after.charAt(0)) || ".,;:!?)".indexOf(after.charAt(0)) >= 0);
  }

  private static final class Printed implements Segment.Visitor<@Nullable EntryId> {
    @Override
    public @Nullable EntryId words(Segment.Words segment) {
      return null;
    }

    @Override
    public EntryId quoted(Segment.Quoted segment) {
      return segment.entry();
    }
  }

  private static final class Length implements Segment.Visitor<Integer> {
    @Override
    public Integer words(Segment.Words segment) {
      return segment.markdown().length();
    }

    @Override
    public Integer quoted(Segment.Quoted segment) {
      return "{q:}".length() + segment.entry().value().length();
    }
  }
}
