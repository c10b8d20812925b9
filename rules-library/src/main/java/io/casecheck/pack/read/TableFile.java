package io.casecheck.pack.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.casecheck.model.TableRow;
import io.casecheck.pack.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads a dated table. */
public final class TableFile {
  private static final List<String> HEADER =
      List.of("key", "effective", "expires", "amount", "source");

  private TableFile() {}

  public static List<TableRow> read(String name, String text, ProblemList problems) {
    List<TableRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      boolean header = true;
      for (CsvRecord record : reader) {
        int line = (int) record.getStartingLineNumber();
        if (header) {
          if (!record.getFields().equals(HEADER)) {
            problems.add(
                line,
                1,
                Check.TABLE,
                "The first line names the columns.",
                String.join(",", HEADER));
            return rows;
          }
          header = false;
        } else {
          row(name, record, line, rows, problems);
        }
      }
    } catch (CsvParseException e) {
      problems.add(0, 0, Check.TABLE, "The table cannot be read.", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void row(
      String name, CsvRecord record, int line, List<TableRow> rows, ProblemList problems) {
    if (record.getFieldCount() != HEADER.size()) {
      problems.add(
          line,
          1,
          Check.TABLE,
          "The row has %s columns, not 5.".formatted(record.getFieldCount()),
          "");
      return;
    }
    try {
      LocalDate effective = LocalDate.parse(record.getField(1));
      String expires = record.getField(2);
      rows.add(
          new TableRow(
              name,
              record.getField(0),
              effective,
              expires.isEmpty() ? LocalDate.MAX : LocalDate.parse(expires),
              new BigDecimal(record.getField(3)),
              record.getField(4)));
    } catch (DateTimeParseException e) {
      problems.add(
          line, 1, Check.TABLE, "Days are written as 2025-01-31; only `expires` may be empty.", "");
    } catch (NumberFormatException e) {
      problems.add(line, 1, Check.TABLE, "The amount is a number.", "");
    }
  }
}
