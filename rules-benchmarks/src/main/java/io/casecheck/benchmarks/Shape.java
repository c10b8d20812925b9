package io.casecheck.benchmarks;

import io.casecheck.model.Case;
import java.util.function.BiConsumer;

/**
 * One rule, written for every peer.
 *
 * @param id its id
 * @param when its conditions, the same text for Casecheck and for Drools used the usual way
 * @param report the call that reports, for Casecheck
 * @param place an expression for the place, for Drools used the usual way
 * @param plain the same by hand
 */
record Shape(String id, String when, String report, String place, BiConsumer<Case, Sink> plain) {}
