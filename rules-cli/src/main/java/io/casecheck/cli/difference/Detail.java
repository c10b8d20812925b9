package io.casecheck.cli.difference;

/**
 * One part that differs.
 *
 * @param part what it is, such as {@code message}
 * @param was its text in the old pack; empty if it had none
 * @param is its text in the new pack; empty if it has none
 */
public record Detail(String part, String was, String is) {}
