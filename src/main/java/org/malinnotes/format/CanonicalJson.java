package org.malinnotes.format;

import java.util.TreeMap;

/** Writes a tree without white space and with the properties of each object in order of name. */
final class CanonicalJson implements JsonTree.Visitor<Void> {
  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /** The tree as text. Its own {@code $schema} is left out: it says nothing about the content. */
  static String of(JsonTree tree) {
    CanonicalJson writer = new CanonicalJson();
    tree.accept(writer);
    return writer.out.toString();
  }

  @Override
  public Void object(JsonTree.Obj node) {
    char before = '{';
    for (JsonTree.Property property : new TreeMap<>(node.properties()).values()) {
      if (!property.name().equals("$schema")) {
        out.append(before);
        before = ',';
        string(property.name());
        out.append(':');
        property.value().accept(this);
      }
    }
    out.append(before == '{' ? "{}" : "}");
    return null;
  }

  @Override
  public Void array(JsonTree.Arr node) {
    out.append('[');
    for (int i = 0; i < node.items().size(); i++) {
      out.append(i == 0 ? "" : ",");
      node.items().get(i).accept(this);
    }
    out.append(']');
    return null;
  }

  @Override
  public Void string(JsonTree.Str node) {
    string(node.value());
    return null;
  }

  @Override
  public Void number(JsonTree.Num node) {
    out.append(node.digits());
    return null;
  }

  @Override
  public Void bool(JsonTree.Bool node) {
    out.append(node.value());
    return null;
  }

  @Override
  public Void nothing(JsonTree.Null node) {
    out.append("null");
    return null;
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\t') {
        out.append("\\t");
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
