package io.casecheck.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount in controversy that a {@link Route} asks for at least. The amount of the day of filing
 * counts; what stands here is that of the as-of day.
 *
 * @param table table that holds the amount by date
 * @param key key of its row
 * @param amount amount in US dollars on the as-of day; null if none is published for it
 * @param until last day on which this amount holds; null without an amount
 */
public record Threshold(
    String table, String key, @Nullable BigDecimal amount, @Nullable LocalDate until) {}
