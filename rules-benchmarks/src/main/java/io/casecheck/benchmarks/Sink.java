package io.casecheck.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What the peers report to: a rule and a place, and nothing else that a finding has. */
public final class Sink {
  private final List<String> found = new ArrayList<>();

  /** A rule is violated at a place. */
  public void add(String id, String path) {
    found.add(id + " " + path);
  }

  List<String> found() {
    return found;
  }
}
