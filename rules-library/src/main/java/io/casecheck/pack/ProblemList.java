package io.casecheck.pack;

import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
final class ProblemList {
  private final String file;
  private final List<PackProblem> problems = new ArrayList<>();
  private String rule = "";

  ProblemList(String file) {
    this.file = file;
  }

  /** Names the rule that following problems belong to. */
  void inRule(String name) {
    rule = name;
  }

  void add(Token place, String check, String message, String fix) {
    add(place.line(), place.column(), check, message, fix);
  }

  void add(int line, int column, String check, String message, String fix) {
    problems.add(new PackProblem(check, file, line, column, rule, message, fix));
  }

  List<PackProblem> all() {
    return problems;
  }

  int size() {
    return problems.size();
  }
}
