package org.malinnotes.save;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Turns what the program keeps into the bytes of a file and back, for every sort of file. */
public final class JsonFile {
  /** The largest file that is read, in bytes; thousands of times what play makes. */
  public static final int MOST_BYTES = 8 * 1024 * 1024;

  private static final JsonFactory JSON = new JsonFactory();

  private JsonFile() {}

  /**
   * One object of indented JSON in UTF-8, led by its kind and format.
   *
   * @param properties writes the properties that follow
   */
  public static byte[] write(FileSort sort, Consumer<JsonGenerator> properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(indented(sort), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("kind", sort.kind());
      json.writeNumberProperty("format", sort.format());
      properties.accept(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #write} wrote. Never throws, whatever the bytes are: one problem says what is
   * wrong, where, and what to do.
   *
   * @param where the file's name, for the message
   * @param reader makes the result of the whole object, or leaves with a {@link FileFault}
   */
  public static <T> Attempt<T> read(
      FileSort sort, byte[] bytes, String where, Function<Node, T> reader) {
    try {
      Node root = FileSyntax.parse(decode(bytes));
      recognise(sort, root);
      return Attempt.of(reader.apply(root));
    } catch (FileFault fault) {
      return Attempt.failed(fault.problem(sort, where));
    }
  }

  /** Tells other JSON and later formats apart before anything else is looked at. */
  private static void recognise(FileSort sort, Node root) {
    boolean known =
        root.kind() == Node.Kind.OBJECT
            && root.optional("kind")
                .map(kind -> kind.kind() == Node.Kind.STRING && kind.text().equals(sort.kind()))
                .orElse(false);
    if (!known) {
      throw FileFault.foreign();
    }
    Node format = root.field("format");
    int number = format.integer(1, Integer.MAX_VALUE);
    if (number > sort.format()) {
      throw FileFault.newer(number, sort.format(), format);
    }
  }

  private static String decode(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      throw FileFault.tooLarge();
    }
    if (bytes.length == 0) {
      throw FileFault.empty();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException malformed) {
      throw FileFault.damaged("it is not text in UTF-8", null);
    }
  }

  private static ObjectWriteContext indented(FileSort sort) {
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return SaveLayout.printer(sort.levels());
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }
}
