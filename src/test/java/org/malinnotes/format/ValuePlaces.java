package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Finds values in the text of a JSON file, for tests that put something else in their place. */
final class ValuePlaces {
  private ValuePlaces() {}

  /** A value of the tree, each level as likely as the next. */
  static JsonTree any(JsonTree tree, Random random) {
    List<JsonTree> inner = inside(tree);
    return inner.isEmpty() || random.nextInt(6) == 0
        ? tree
        : any(inner.get(random.nextInt(inner.size())), random);
  }

  /** A property of an object anywhere in the tree; none where it has none. */
  static List<JsonTree.Property> anyProperty(JsonTree tree, Random random) {
    List<JsonTree.Property> all = new ArrayList<>();
    properties(tree, all);
    return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
  }

  private static void properties(JsonTree tree, List<JsonTree.Property> into) {
    JsonTree.Obj object = Peek.object(tree);
    if (object != null) {
      into.addAll(object.properties().values());
    }
    inside(tree).forEach(value -> properties(value, into));
  }

  private static List<JsonTree> inside(JsonTree tree) {
    JsonTree.Obj object = Peek.object(tree);
    if (object != null) {
      return object.properties().values().stream().map(JsonTree.Property::value).toList();
    }
    JsonTree.Arr array = Peek.array(tree);
    return array == null ? List.of() : array.items();
  }
}
