package io.casecheck.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A row of a dated table of a rule pack, offered to rules beside the facts of the case.
 *
 * @param table name of the table: its file without {@code .csv}
 * @param key what the row is about
 * @param effective first day on which the row holds
 * @param expires last day on which the row holds; {@link LocalDate#MAX} if it has no end
 * @param amount the figure
 * @param source key of the source in the pack's register
 */
public record TableRow(
    String table,
    String key,
    LocalDate effective,
    LocalDate expires,
    BigDecimal amount,
    String source) {}
