package org.malinnotes.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.malinnotes.text.Nearest;
import org.malinnotes.workbench.Schemas;
import org.malinnotes.workbench.Schemas.Schema;
import picocli.CommandLine.Model.CommandSpec;

/** {@code malin story schema}: the JSON Schemas with which an editor completes and checks. */
final class SchemaCommand implements Callable<Integer> {
  private final Io io;
  private final Given given =
      Given.command(
              this, "schema", "List the JSON Schemas of a story's files, print one, or write them.")
          .text("--out", "DIR", "Write the schemas into this folder, in place of older ones.")
          .word("NAME", false, "The schema, such as scene. Otherwise those of a story's files.");

  SchemaCommand(Io io) {
    this.io = io;
  }

  CommandSpec spec() {
    return given.spec();
  }

  @Override
  public Integer call() {
    Optional<Schema> one = given.word().map(SchemaCommand::named);
    Optional<Path> out = given.path("--out");
    if (out.isPresent()) {
      write(out.get(), one.map(List::of).orElse(Schemas.all()));
    } else if (one.isPresent()) {
      Output.write(io, Optional.empty(), one.get().text());
    } else {
      list();
    }
    return Exit.OK;
  }

  private void list() {
    PrintStream out = io.out();
    for (Schema schema : everything()) {
      out.println(schema.name());
      out.println("    " + schema.files() + ": " + schema.about());
    }
    out.println();
    out.println("Print one:      malin story schema scene");
    out.println("Write them all: malin story schema --out DIR");
    out.println("A file names its schema in \"$schema\", as a path from the file.");
    out.flush();
  }

  private void write(Path folder, List<Schema> schemas) {
    String shown = Shown.of(folder.toString(), 200);
    try {
      Files.createDirectories(folder);
      for (Schema schema : schemas) {
        Files.writeString(folder.resolve(schema.file()), schema.text());
      }
    } catch (IOException failed) {
      throw new ComplaintException(
          "The schemas could not be written to " + shown + ": " + WhyNot.of(failed) + ".",
          Exit.USAGE);
    }
    int count = schemas.size();
    io.err().println(count + (count == 1 ? " schema" : " schemas") + " written to " + shown + ".");
  }

  private static List<Schema> everything() {
    return Stream.concat(Schemas.all().stream(), Stream.of(Schemas.export())).toList();
  }

  private static Schema named(String word) {
    List<String> names = everything().stream().map(Schema::name).toList();
    return everything().stream()
        .filter(schema -> schema.name().equals(word) || schema.file().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ComplaintException(
                    "There is no schema "
                        + Shown.of(word)
                        + "."
                        + Nearest.to(word, names)
                            .map(near -> " Did you mean " + near + "?")
                            .orElse(" There are: " + String.join(", ", names) + "."),
                    Exit.USAGE));
  }
}
