package org.malinnotes.save;

import java.util.regex.Pattern;

/** Reads the ids of a story's parts: kebab-case, so that nothing else gets into a message. */
final class SavedIds {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 200;

  private SavedIds() {}

  static String checked(String id, Node at) {
    if (id.length() > LONGEST || !ID.matcher(id).matches()) {
      throw FileFault.damaged("“" + Printable.of(id) + "” is no name a story uses", at);
    }
    return id;
  }
}
