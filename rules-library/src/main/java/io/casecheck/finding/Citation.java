package io.casecheck.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands.
 *
 * @param key key in the register of sources
 * @param authority who says so, such as {@code 42 CFR}
 * @param section where it says so, such as {@code 422.582(b)}
 * @param address where to read it; null if it has no address
 * @param readOn day it was read
 * @param verified how the text was seen
 */
public record Citation(
    String key,
    String authority,
    String section,
    @Nullable String address,
    LocalDate readOn,
    Verification verified) {}
