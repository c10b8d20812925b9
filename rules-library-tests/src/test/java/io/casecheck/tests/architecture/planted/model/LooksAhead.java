package io.casecheck.tests.architecture.planted.model;

import io.casecheck.tests.architecture.planted.time.Later;

/** Sees a package that comes after its own. */
public record LooksAhead(Later later) {}
