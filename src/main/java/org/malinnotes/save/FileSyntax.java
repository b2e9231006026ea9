package org.malinnotes.save;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Parses the text of a file into nodes with their places. */
final class FileSyntax {
  /** A save is six levels deep, and the deepest of the sorts. */
  private static final int DEEPEST = 20;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;

  private FileSyntax(JsonParser parser) {
    this.parser = parser;
  }

  static Node parse(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      FileSyntax syntax = new FileSyntax(parser);
      parser.nextToken();
      Node root = syntax.node("");
      if (parser.nextToken() != null) {
        throw FileFault.damaged("something follows its end", syntax.scalar(Node.Kind.OTHER, ""));
      }
      return root;
    } catch (UnexpectedEndOfInputException cut) {
      throw FileFault.cut(at(cut));
    } catch (JacksonException broken) {
      throw FileFault.damaged("this is not JSON", at(broken));
    }
  }

  /** Reads the value at the current token. */
  private Node node(String path) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw FileFault.empty();
    }
    switch (token) {
      case START_OBJECT:
        return object(path);
      case START_ARRAY:
        return array(path);
      case VALUE_STRING:
        return scalar(Node.Kind.STRING, path);
      case VALUE_NUMBER_INT:
        return scalar(Node.Kind.INTEGER, path);
      case VALUE_TRUE:
      case VALUE_FALSE:
        return scalar(Node.Kind.BOOLEAN, path);
      default:
        return scalar(Node.Kind.OTHER, path);
    }
  }

  private Node object(String path) {
    TokenStreamLocation at = parser.currentTokenLocation();
    Map<String, Node> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String shown = Printable.of(name);
      parser.nextToken();
      fields.put(name, node(path.isEmpty() ? shown : path + "." + shown));
    }
    return new Node(
        Node.Kind.OBJECT, "", List.of(), fields, at.getLineNr(), at.getColumnNr(), path);
  }

  private Node array(String path) {
    TokenStreamLocation at = parser.currentTokenLocation();
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(path + "[" + (items.size() + 1) + "]"));
    }
    return new Node(Node.Kind.ARRAY, "", items, Map.of(), at.getLineNr(), at.getColumnNr(), path);
  }

  private Node scalar(Node.Kind kind, String path) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return Node.scalar(kind, parser.getString(), at.getLineNr(), at.getColumnNr(), path);
  }

  private static Node at(JacksonException exception) {
    TokenStreamLocation at = exception.getLocation();
    return at == null
        ? Node.scalar(Node.Kind.OTHER, "", 1, 1, "")
        : Node.scalar(Node.Kind.OTHER, "", at.getLineNr(), at.getColumnNr(), "");
  }
}
