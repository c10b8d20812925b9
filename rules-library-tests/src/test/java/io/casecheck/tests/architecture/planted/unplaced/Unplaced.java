package io.casecheck.tests.architecture.planted.unplaced;

/** Lives in a package that the order of the house does not name. */
public record Unplaced() {}
