package org.malinnotes.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.malinnotes.terminal.StyleChoice;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Describes a command to picocli and then tells what was given on its line. Options that every
 * command takes count wherever they stand, before or after the command's name.
 */
final class Given {
  private final CommandSpec spec;

  private Given(CommandSpec spec) {
    this.spec = spec;
  }

  /** A command with the options that every command takes. */
  static Given command(Callable<Integer> action, String name, String about) {
    return plain(action, name, about)
        .text(
            "--saves",
            "DIR",
            "Keep saved games in this folder. Otherwise MALIN_SAVES, or saves in the checkout.")
        .withLooks();
  }

  /** A command on what is kept of classes, which does not write for a screen. */
  static Given keeping(Callable<Integer> action, String name, String about) {
    return plain(action, name, about)
        .text(
            "--saves",
            "DIR",
            "Classes are kept in this folder. Otherwise MALIN_SAVES, or saves in the checkout.");
  }

  /** A command that neither keeps games nor writes for a screen, without the options for that. */
  static Given plain(Callable<Integer> action, String name, String about) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(action).name(name);
    spec.version("malin " + Version.number());
    spec.usageMessage().description(about).sortOptions(false).autoWidth(false);
    return new Given(spec)
        .add(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and exit.")
                .build())
        .add(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and exit.")
                .build());
  }

  /** Something like a command that takes no options but those for the looks. */
  static Given looks(Callable<Integer> action, String name) {
    return new Given(CommandSpec.wrapWithoutInspection(action).name(name)).withLooks();
  }

  private Given withLooks() {
    return flag("--no-color", "No colour. NO_COLOR does the same.")
        .flag("--ascii", "Letters, maps and rules in ASCII alone.")
        .flag("--screen-reader", "Linear output in words: no rules, boxes or redrawing.")
        .add(
            OptionSpec.builder("--width")
                .paramLabel("COLUMNS")
                .type(Integer.class)
                .description("Wrap at this width, 20 to 72. Otherwise the screen's.")
                .build());
  }

  /** With an option that takes a text. */
  Given text(String name, String label, String about) {
    return add(
        OptionSpec.builder(name).paramLabel(label).type(String.class).description(about).build());
  }

  /** With an option that takes a text and can be given more than once. */
  Given texts(String name, String label, String about) {
    return add(
        OptionSpec.builder(name)
            .paramLabel(label)
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(about)
            .build());
  }

  /** With an option that is given or not. */
  Given flag(String name, String about) {
    return add(OptionSpec.builder(name).type(boolean.class).description(about).build());
  }

  /** With a word after the command's name. */
  Given word(String label, boolean required, String about) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity(required ? "1" : "0..1")
            .required(required)
            .paramLabel(label)
            .type(String.class)
            .description(about)
            .build());
    return this;
  }

  /** The description, for picocli. */
  CommandSpec spec() {
    return spec;
  }

  /** The text of an option, if it was given here or on a command above. */
  Optional<String> text(String name) {
    return value(name).map(Object::toString);
  }

  /** The texts of an option that can be given more than once, in their order. */
  List<String> texts(String name) {
    return value(name)
        .map(List.class::cast)
        .map(texts -> ((List<?>) texts).stream().map(String::valueOf).toList())
        .orElse(List.of());
  }

  /** The path an option names, if it was given. */
  Optional<Path> path(String name) {
    return text(name).map(Given::toPath);
  }

  /** The word after the command's name, if there is one. */
  Optional<String> word() {
    return Optional.ofNullable(spec.positionalParameters().get(0).<Object>getValue())
        .map(Object::toString);
  }

  /** The path after the command's name, if there is one. */
  Optional<Path> wordPath() {
    return word().map(Given::toPath);
  }

  /** Whether an option was given here or on a command above. */
  boolean has(String name) {
    return value(name).map(Boolean.TRUE::equals).orElse(false);
  }

  /** The looks that were asked for. */
  StyleChoice style() {
    return new StyleChoice(
        has("--no-color"),
        has("--ascii"),
        has("--screen-reader"),
        value("--width").map(Integer.class::cast).orElse(null));
  }

  private Optional<Object> value(String name) {
    for (CommandSpec at = spec; at != null; at = at.parent()) {
      ArgSpec option = at.findOption(name);
      Object value = option == null ? null : option.getValue();
      if (value != null && !Boolean.FALSE.equals(value)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private Given add(OptionSpec option) {
    spec.addOption(option);
    return this;
  }

  /**
   * A path as it was typed.
   *
   * @throws ComplaintException if the system cannot spell it
   */
  static Path toPath(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException invalid) {
      throw new ComplaintException(
          Shown.of(text) + " cannot be the name of a file or folder.", Exit.USAGE);
    }
  }
}
