package org.malinnotes.save;

import java.util.Set;
import java.util.regex.Pattern;

/** What every sort of file says of the program and the story it is of. */
public final class FileHead {
  private static final Pattern PROGRAM = Pattern.compile("[A-Za-z0-9.+-]{1,60}");
  private static final Pattern PRINT = Pattern.compile("[0-9a-f]{32}");

  private FileHead() {}

  /** The version of the program that wrote the file. */
  public static String program(Node root) {
    return root.field("program").matching(PROGRAM, "a version, such as 1.0.0");
  }

  /** A fingerprint. */
  public static String print(Node node) {
    return node.matching(PRINT, "32 hexadecimal digits");
  }

  /** The id of the story. */
  public static String story(Node root) {
    return head(root).field("id").id();
  }

  /** The story's version: whatever its author called it, for a story may call it anything. */
  public static String storyVersion(Node root) {
    return head(root).field("version").string();
  }

  private static Node head(Node root) {
    Node story = root.field("story");
    story.only(Set.of("id", "version"));
    return story;
  }
}
