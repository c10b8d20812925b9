package io.casecheck.pack.tree;

import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a case that most cases leave out as a whole. A rule that matches a fact of it can say
 * nothing about such a case, neither for certain nor for want of an input.
 */
public enum Section {
  REQUEST("request"),
  CLAIM("claim"),
  DETERMINATIONS("determinations"),
  APPEALS("appeals");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  /** Those that a case has, or may have in a list that the host does not hold. */
  public static Set<Section> of(Case aCase) {
    Set<Section> present = EnumSet.noneOf(Section.class);
    if (aCase.request() != null) {
      present.add(REQUEST);
    }
    if (aCase.claim() != null) {
      present.add(CLAIM);
    }
    if (!aCase.determinations().isEmpty() || aCase.notHeld().contains(CaseList.DETERMINATIONS)) {
      present.add(DETERMINATIONS);
    }
    if (!aCase.appeals().isEmpty() || aCase.notHeld().contains(CaseList.APPEALS)) {
      present.add(APPEALS);
    }
    return present;
  }

  /** Those without which no alternative of a rule can match. */
  public static Set<Section> neededBy(Rule rule) {
    Set<Section> needed = EnumSet.allOf(Section.class);
    for (Branch branch : rule.branches()) {
      Set<Section> ofBranch = EnumSet.noneOf(Section.class);
      for (Branch.Member member : branch.members()) {
        Section section = of(member.pattern().slot().factType());
        if (member.positive() && section != null) {
          ofBranch.add(section);
        }
      }
      needed.retainAll(ofBranch);
    }
    return needed;
  }

  private static @Nullable Section of(FactType type) {
    for (Section section : values()) {
      if (type.listPath().equals(section.path) || type.listPath().startsWith(section.path + ".")) {
        return section;
      }
    }
    return null;
  }
}
