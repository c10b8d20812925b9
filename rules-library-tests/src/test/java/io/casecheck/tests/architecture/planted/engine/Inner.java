package io.casecheck.tests.architecture.planted.engine;

/** Public for the engine's sake: no part of the surface that hosts see. */
public record Inner() {}
