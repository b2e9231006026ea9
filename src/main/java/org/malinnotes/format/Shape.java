package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Which properties one kind of object has.
 *
 * @param name what the schemas call it under {@code $defs}
 * @param what what messages call it, with its article
 * @param required the properties it must have
 * @param optional the properties it may have
 */
record Shape(String name, String what, List<String> required, List<String> optional) {

  /** A shape with these required properties and no others. */
  static Shape of(String name, String what, String... required) {
    return new Shape(name, what, List.of(required), List.of());
  }

  /** The same with these optional properties. */
  Shape may(String... names) {
    return new Shape(name, what, required, List.of(names));
  }

  /** Whether it has a property of this name. */
  boolean knows(String property) {
    return required.contains(property) || optional.contains(property);
  }

  /** All properties, the required ones first. */
  List<String> all() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return all;
  }
}
