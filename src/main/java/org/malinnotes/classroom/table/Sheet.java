package org.malinnotes.classroom.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.malinnotes.save.Attempt;
import org.malinnotes.save.SaveProblem;

/**
 * A file of comma-separated values of which every byte is known, so that it can be written again
 * with nothing changed but what is to be changed.
 *
 * @param separator between cells: a comma, semicolon or tab
 */
public record Sheet(char separator, List<Row> rows) {
  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** A character that no file of text has; the library's # would make it quote more than needed. */
  private static final char NO_COMMENT = '\u0000';

  /** Keeps the rows as they are now. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  /** The sheet a text holds, its separator found out; or why it holds none. */
  public static Attempt<Sheet> of(String text) {
    if (text.isBlank()) {
      return failed("it is empty");
    }
    if (text.length() > MOST_CHARACTERS) {
      return failed("it is far too large for a table of a class");
    }
    char separator = ',';
    int most = 0;
    for (char candidate : SEPARATORS) {
      int cells = width(text, candidate);
      if (cells > most) {
        most = cells;
        separator = candidate;
      }
    }
    return of(text, separator);
  }

  private static Attempt<Sheet> of(String text, char separator) {
    List<Row> rows = new ArrayList<>();
    RowHandler handler = new RowHandler(text);
    try (CsvReader<Row> reader = reader(separator).build(handler, text)) {
      reader.forEach(rows::add);
    } catch (CsvParseException malformed) {
      return failed("a quotation mark is missing or stands in a wrong place", handler.line());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // it reads from memory
    }
    Sheet sheet = new Sheet(separator, rows);
    int wrong = Differing.line(sheet.text(), text);
    return wrong == 0
        ? Attempt.of(sheet)
        : failed("a quotation mark is missing or stands in a wrong place", wrong);
  }

  /** How many cells the first row has, if this is what separates them. */
  private static int width(String text, char separator) {
    try (CsvReader<Row> reader = reader(separator).build(new RowHandler(text), text)) {
      return reader.stream().findFirst().map(row -> row.cells().size()).orElse(0);
    } catch (CsvParseException malformed) {
      return 0;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // it reads from memory
    }
  }

  private static CsvReader.CsvReaderBuilder reader(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  private static Attempt<Sheet> failed(String what) {
    return Attempt.failed(new SaveProblem(SaveProblem.Kind.DAMAGED, what, "", ""));
  }

  private static Attempt<Sheet> failed(String what, int line) {
    return Attempt.failed(new SaveProblem(SaveProblem.Kind.DAMAGED, what, "line " + line, ""));
  }

  /** The sheet with other rows. */
  public Sheet map(UnaryOperator<Row> change) {
    return new Sheet(separator, rows.stream().map(change).toList());
  }

  /** The same cells with another separator between them. */
  public Sheet separatedBy(char other) {
    return new Sheet(other, rows);
  }

  /** The text of the file. */
  public String text() {
    StringWriter text = new StringWriter();
    for (Row row : rows) {
      write(row, text);
      text.getBuffer().setLength(text.getBuffer().length() - 1);
      text.write(row.end());
    }
    return text.toString();
  }

  private void write(Row row, StringWriter text) {
    QuoteStrategy asBefore =
        new QuoteStrategy() {
          @Override
          public boolean quoteEmpty(int line, int column) {
            return row.cells().get(column).quoted();
          }

          @Override
          public boolean quoteValue(int line, int column, String value) {
            return row.cells().get(column).quoted();
          }
        };
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .commentCharacter(NO_COMMENT)
            .quoteStrategy(asBefore)
            .lineDelimiter(LineDelimiter.LF)
            .build(text)) {
      writer.writeRecord(row.cells().stream().map(Row.Cell::text).toList());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // it writes to memory
    }
  }
}
