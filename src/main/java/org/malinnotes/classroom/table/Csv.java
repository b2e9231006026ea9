package org.malinnotes.classroom.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes tables that a spreadsheet opens and runs nothing of. One whose language puts semicolons
 * between cells must be told of the commas, as its import asks.
 */
public final class Csv {
  /** Without it, spreadsheets on Windows take UTF-8 for something else. */
  private static final String MARK = "\uFEFF";

  private Csv() {}

  /**
   * Rows of cells, each made {@link Neutral}, with a byte-order mark before them, commas between
   * cells and the line ends of RFC 4180.
   */
  public static String of(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write(MARK);
    write(rows.stream().map(row -> row.stream().map(Neutral::of).toList()).toList(), text);
    return text.toString();
  }

  /** Rows of cells as they are, for a program that looks for what stands in them. */
  public static String plain(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    write(rows, text);
    return text.toString();
  }

  private static void write(List<List<String>> rows, StringWriter text) {
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // it writes to memory
    }
  }
}
