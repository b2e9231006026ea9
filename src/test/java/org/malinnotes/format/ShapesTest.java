package org.malinnotes.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the JSON Schemas and the reader to the same properties and words. */
class ShapesTest {
  private static final Map<String, JsonTree> DEFINED = SchemaSet.objects();

  @Test
  void everyShapeIsDefinedAlike() {
    for (Shape shape : Shapes.all()) {
      JsonTree schema = DEFINED.get(shape.name());
      assertThat(schema).as(shape.name()).isNotNull();
      same(shape, schema);
    }
  }

  @Test
  void everyListFileIsDefinedAlike() {
    for (Role role : Role.values()) {
      if (role.list() != null) {
        String file = role.path().replace(".json", "");
        same(Shapes.list(role.list()), DEFINED.get(file.equals("maps") ? "maps file" : file));
      }
    }
  }

  @Test
  void nothingIsDefinedThatIsNotRead() {
    List<String> read = new ArrayList<>();
    Shapes.all().forEach(shape -> read.add(shape.name()));
    for (Role role : Role.values()) {
      String file = role.path().replace(".json", "");
      read.add(file.equals("maps") ? "maps file" : file);
    }
    assertThat(read).containsAll(DEFINED.keySet());
  }

  @Test
  void theWordsOfChoicesAreTheSame() {
    words("option", "standing", Words.STANDING);
    words("option", "departure", Words.DEPARTURE);
    words("decision", "weight", Words.WEIGHT);
    words("entry", "kind", Words.KIND);
    words("outcome", "basis", Words.BASIS);
    words("aim", "skill", LessonWords.SKILL);
    words("lesson", "reveal", LessonWords.REVEAL);
  }

  /** Editors show the description of what is referred to in place of the property's own. */
  @Test
  void whatAPropertyRefersToDoesNotSpeakForIt() {
    SchemaSet.referred()
        .forEach(
            (name, schema) -> assertThat(Peek.property(schema, "description")).as(name).isNull());
  }

  private static void same(Shape shape, JsonTree schema) {
    JsonTree.Obj properties = Peek.object(Peek.property(schema, "properties"));
    assertThat(properties.properties().keySet())
        .as(shape.name())
        .containsExactlyInAnyOrderElementsOf(shape.all());
    assertThat(strings(Peek.property(schema, "required")))
        .as(shape.name())
        .containsExactlyInAnyOrderElementsOf(shape.required());
    assertThat(Peek.property(schema, "additionalProperties"))
        .as(shape.name())
        .isInstanceOfSatisfying(JsonTree.Bool.class, more -> assertThat(more.value()).isFalse());
    for (JsonTree.Property property : properties.properties().values()) {
      // An editor shows this beside the property; that of what it refers to would say less.
      assertThat(Peek.string(Peek.property(property.value(), "description")))
          .as(shape.name() + "." + property.name())
          .isNotBlank();
    }
  }

  private static void words(String shape, String property, Words<?> words) {
    JsonTree schema = Peek.property(Peek.property(DEFINED.get(shape), "properties"), property);
    assertThat(strings(Peek.property(schema, "enum"))).isEqualTo(words.words());
  }

  private static List<String> strings(JsonTree array) {
    List<String> strings = new ArrayList<>();
    for (JsonTree item : Peek.array(array).items()) {
      strings.add(Peek.string(item));
    }
    return strings;
  }
}
