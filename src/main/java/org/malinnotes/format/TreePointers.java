package org.malinnotes.format;

import java.util.List;
import org.malinnotes.text.Pointers;
import org.malinnotes.text.SourceFile;
import org.malinnotes.text.Span;

/** Notes the place of every value and property name of a tree under its JSON pointer. */
final class TreePointers implements JsonTree.Visitor<Void> {
  private final SourceFile file;
  private final Pointers pointers;
  private String at = "";

  private TreePointers(SourceFile file, Pointers pointers) {
    this.file = file;
    this.pointers = pointers;
  }

  /** The places of a file's tree, looked up when one is first asked for. */
  static Pointers of(SourceFile file, JsonTree tree) {
    return new Pointers(file, pointers -> tree.accept(new TreePointers(file, pointers)));
  }

  @Override
  public Void object(JsonTree.Obj node) {
    note(node);
    String outer = at;
    for (JsonTree.Property property : node.properties().values()) {
      at = outer + '/' + escape(property.name());
      pointers.name(at, new Span(file, property.nameStart(), property.nameEnd()));
      property.value().accept(this);
    }
    at = outer;
    return null;
  }

  @Override
  public Void array(JsonTree.Arr node) {
    note(node);
    String outer = at;
    List<JsonTree> items = node.items();
    for (int i = 0; i < items.size(); i++) {
      at = outer + '/' + i;
      items.get(i).accept(this);
    }
    at = outer;
    return null;
  }

  @Override
  public Void string(JsonTree.Str node) {
    return note(node);
  }

  @Override
  public Void number(JsonTree.Num node) {
    return note(node);
  }

  @Override
  public Void bool(JsonTree.Bool node) {
    return note(node);
  }

  @Override
  public Void nothing(JsonTree.Null node) {
    return note(node);
  }

  private Void note(JsonTree node) {
    pointers.value(at, new Span(file, node.start(), node.end()));
    return null;
  }

  private static String escape(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
