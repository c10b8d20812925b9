package io.casecheck.tests.architecture.planted.time;

/** Something that an earlier package must not see. */
public record Later(int days) {}
