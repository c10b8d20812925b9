package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackEdit;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file. */
public final class ProblemList {
  private final String file;
  private final List<PackProblem> problems = new ArrayList<>();
  private String rule = "";
  private int fatal;

  public ProblemList(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  /** Names the rule that following problems belong to. */
  void inRule(String name) {
    rule = name;
  }

  void add(Check check, Span place, String message, String fix, PackEdit... edits) {
    PackProblem problem = check.problem(file, place, rule, message, fix, edits);
    // The alternatives of a rule are read one by one, and each shows what they have in common.
    if (!problems.contains(problem)) {
      problems.add(problem);
      fatal += check.canBeSet() ? 0 : 1;
    }
  }

  /** A problem whose fix is certain: writing it over the place. */
  void replace(Check check, Span place, String message, String fix) {
    add(check, place, message, fix, place.edit(file, fix));
  }

  void add(Token place, Check check, String message, String fix) {
    add(check, place.span(), message, fix);
  }

  void add(int line, int column, Check check, String message, String fix) {
    add(check, new Span(line, column, line, column), message, fix);
  }

  public List<PackProblem> all() {
    return problems;
  }

  /** How many there are that leave something unread. */
  int fatal() {
    return fatal;
  }

  int size() {
    return problems.size();
  }
}
