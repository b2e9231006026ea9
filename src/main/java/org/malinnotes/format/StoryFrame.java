package org.malinnotes.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.malinnotes.diagnostic.ShapeCode;
import org.malinnotes.story.Chapter;
import org.malinnotes.story.Measure;
import org.malinnotes.story.Seat;
import org.malinnotes.story.Source;
import org.malinnotes.story.Variable;
import org.malinnotes.story.VariableId;

/** What {@code story.json} says: all of a story but the parts that have files of their own. */
record StoryFrame(
    String id,
    String title,
    String subtitle,
    String version,
    String language,
    @Nullable Source source,
    List<Seat> seats,
    Map<VariableId, Variable> variables,
    List<Measure> measures,
    List<Chapter> chapters,
    List<String> questions,
    List<String> reading) {

  /** The version of the format that this program reads. */
  static final int FORMAT = 1;

  /** Stands where there is no readable {@code story.json}. */
  static final StoryFrame NONE =
      new StoryFrame(
          "", "", "", "", "", null, List.of(), Map.of(), List.of(), List.of(), List.of(),
          List.of());

  /** Reads {@code story.json} and notes the places of its parts. */
  static StoryFrame read(Reading in) {
    Fields fields = Fields.of(in, in.tree(), Shapes.STORY);
    claim(fields, "seats", "seat");
    claim(fields, "variables", "variable");
    claim(fields, "measures", "measure");
    claim(fields, "chapters", "chapter");
    fields.unique("chapters", "folder");
    Map<VariableId, Variable> variables = new LinkedHashMap<>();
    for (Variable variable : fields.list("variables", VariableReader.VARIABLE)) {
      variables.putIfAbsent(variable.id(), variable);
    }
    String subtitle = fields.wordsOrNull("subtitle");
    return new StoryFrame(
        fields.id("id"),
        fields.words("title"),
        subtitle == null ? "" : subtitle,
        fields.words("version"),
        fields.words("language"),
        fields.readOrNull("source", CitedWork.SOURCE),
        fields.some("seats", SeatReader.SEAT),
        Collections.unmodifiableMap(variables),
        fields.list("measures", MeasureReader.MEASURE),
        fields.some("chapters", ChapterReader.CHAPTER),
        fields.list("questions", Values.WORDS),
        fields.list("reading", Values.WORDS));
  }

  /** Whether the file is of the format that this program reads; reports it if not. */
  static boolean readable(Reading in) {
    JsonTree format = Peek.property(in.tree(), "format");
    if (format == null) {
      return true;
    }
    if (Peek.string(format) != null) {
      Values.number(in, format);
      return false;
    }
    int version = Values.number(in, format);
    if (version == FORMAT) {
      return true;
    }
    in.report(
        ShapeCode.OTHER_FORMAT,
        format,
        "this story is written for format " + version + "; this program reads " + FORMAT,
        version > FORMAT ? "a newer program is needed" : null);
    return false;
  }

  private static void claim(Fields fields, String list, String kind) {
    JsonTree.Arr array = Peek.array(fields.get(list));
    if (array == null) {
      return;
    }
    for (int i = 0; i < array.items().size(); i++) {
      fields.in().names().claim(fields.in(), kind, array.items().get(i), "/" + list + "/" + i);
    }
  }
}
