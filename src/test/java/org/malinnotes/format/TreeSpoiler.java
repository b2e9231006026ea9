package org.malinnotes.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Takes something out of JSON or puts it in another's place; what comes of it is still JSON. */
public final class TreeSpoiler {
  private static final JsonMapper JSON = JsonMapper.shared();

  private TreeSpoiler() {}

  /** All strings in a text that is JSON: names of scenes, options, people, dates, conditions. */
  public static List<String> strings(String json) {
    List<String> strings = new ArrayList<>();
    gather(JSON.readTree(json), strings);
    return strings;
  }

  /**
   * The text with one to three things out of place; a single value is left as it is.
   *
   * @param strings what may stand in place of a value
   */
  public static String spoilt(String json, List<String> strings, Random random) {
    JsonNode root = JSON.readTree(json);
    List<JsonNode> containers = new ArrayList<>();
    containers(root, containers);
    if (containers.isEmpty()) {
      return json;
    }
    for (int i = 0; i <= random.nextInt(3); i++) {
      JsonNode container = containers.get(random.nextInt(containers.size()));
      JsonNode instead =
          StringNode.valueOf(strings.isEmpty() ? "" : strings.get(random.nextInt(strings.size())));
      if (container instanceof ArrayNode array && !array.isEmpty()) {
        spoil(array, random);
      } else if (container instanceof ObjectNode object && !object.isEmpty()) {
        spoil(object, instead, random);
      }
    }
    return JSON.writeValueAsString(root);
  }

  private static void gather(JsonNode node, List<String> strings) {
    if (node.isString()) {
      strings.add(node.asString());
    }
    node.values().forEach(child -> gather(child, strings));
  }

  private static void containers(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.values().forEach(child -> containers(child, containers));
    }
  }

  private static void spoil(ArrayNode array, Random random) {
    int at = random.nextInt(array.size());
    if (random.nextBoolean()) {
      array.remove(at);
    } else {
      array.insert(random.nextInt(array.size()), array.get(at).deepCopy());
    }
  }

  private static void spoil(ObjectNode object, JsonNode instead, Random random) {
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    String other = names.get(random.nextInt(names.size()));
    switch (random.nextInt(6)) {
      case 0, 1 -> object.remove(name);
      case 2 -> {
        JsonNode swapped = object.get(name);
        object.set(name, object.get(other));
        object.set(other, swapped);
      }
      default -> {
        if (object.get(name).isNumber()) {
          object.put(name, random.nextInt(11) - 5);
        } else if (object.get(name).isBoolean()) {
          object.put(name, !object.get(name).asBoolean());
        } else {
          object.set(name, instead);
        }
      }
    }
  }
}
