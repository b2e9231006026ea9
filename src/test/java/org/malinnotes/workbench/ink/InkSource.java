package org.malinnotes.workbench.ink;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ink source taken apart as far as its structure goes; text is told from marks by its escapes. */
final class InkSource {
  private static final Pattern DIVERT = Pattern.compile("-> *([A-Za-z_][A-Za-z0-9_.]*)");
  private static final Pattern NAME = Pattern.compile("[0-9]*[A-Za-z_][A-Za-z0-9_]*");
  private static final Set<String> WORDS =
      Set.of("not", "true", "false", "else", "MIN", "MAX", "END");

  final List<String> problems = new ArrayList<>();
  final List<String> endings = new ArrayList<>();
  final Set<String> knots = new LinkedHashSet<>();
  final Set<String> variables = new LinkedHashSet<>();
  private final Set<String> targets = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();
  private String knot = "";
  private int depth;

  InkSource(String source) {
    for (String line : source.split("\n")) {
      // What is escaped is text and no mark.
      read(line.strip().replaceAll("\\\\.", ""));
    }
    if (depth != 0) {
      problems.add("braces do not match");
    }
    for (String knot : knots) {
      String own = knot.substring(knot.indexOf('.') + 1);
      if (variables.contains(own)) {
        problems.add(own + " names a variable and a part");
      }
    }
    for (String target : targets) {
      if (!target.equals("END") && !knots.contains(target)) {
        problems.add("nothing is called " + target);
      }
    }
    used.removeAll(WORDS);
    used.removeAll(variables);
    used.forEach(name -> problems.add("no variable is called " + name));
  }

  private void read(String line) {
    if (line.startsWith("//")) {
      return;
    }
    Matcher divert = DIVERT.matcher(line);
    while (divert.find()) {
      targets.add(divert.group(1));
    }
    for (char mark : line.toCharArray()) {
      depth += mark == '{' ? 1 : mark == '}' ? -1 : 0;
    }
    if (line.startsWith("VAR ")) {
      define(variables, line.split(" ")[1]);
    } else if (line.startsWith("===")) {
      knot = line.split(" ")[1];
      define(knots, knot);
    } else if (line.startsWith("= ")) {
      define(knots, knot + "." + line.substring(2));
    } else if (line.startsWith("# ending: ")) {
      endings.add(line.substring(10));
    } else if (line.startsWith("~ ")) {
      use(line);
    } else if (line.startsWith("{") || line.startsWith("- ")) {
      use(line.contains(":") ? line.substring(0, line.indexOf(':')) : line);
    } else if (line.startsWith("+ {")) {
      use(line.substring(0, line.indexOf('}')));
    } else if (line.contains("{") || (line.contains("}") && line.length() > 1)) {
      problems.add("a brace within text: " + line);
    }
  }

  private void define(Set<String> names, String name) {
    if (!names.add(name)) {
      problems.add(name + " is defined twice");
    }
  }

  private void use(String expression) {
    Matcher name = NAME.matcher(expression);
    while (name.find()) {
      used.add(name.group());
    }
  }
}
