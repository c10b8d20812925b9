package io.casecheck.cli.difference;

import io.casecheck.finding.Citation;
import io.casecheck.rule.RuleDescription;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In what one version of a rule differs from another. */
public final class VersionComparison {
  private final RuleDescription old;
  private final RuleDescription renewed;
  private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
  private final List<Detail> details = new ArrayList<>();

  private VersionComparison(RuleDescription old, RuleDescription renewed) {
    this.old = old;
    this.renewed = renewed;
  }

  /** Compares everything but name, file and line. */
  public static VersionComparison of(RuleDescription old, RuleDescription renewed) {
    VersionComparison comparison = new VersionComparison(old, renewed);
    comparison.compare(Aspect.CONDITIONS, "scope", RuleDescription::scope);
    comparison.compare(Aspect.WORDING, "title", RuleDescription::title);
    comparison.compare(Aspect.WEIGHT, "category", rule -> rule.category().name());
    comparison.compare(Aspect.WEIGHT, "severity", rule -> rule.severity().name());
    comparison.compareDates();
    comparison.compare(Aspect.CONDITIONS, "controls", RuleDescription::controls);
    comparison.compare(Aspect.SOURCES, "sources", VersionComparison::sources);
    comparison.compare(Aspect.WEIGHT, "criteria", RuleDescription::criteria);
    comparison.compare(Aspect.WEIGHT, "waivable", rule -> rule.waivable() ? "yes" : "no");
    comparison.compare(Aspect.CONDITIONS, "when", rule -> oneLine(rule.when()));
    comparison.compare(Aspect.CONDITIONS, "reports", RuleDescription::report);
    comparison.compare(Aspect.CONDITIONS, "clock", RuleDescription::clock);
    comparison.compare(Aspect.WORDING, "message", RuleDescription::message);
    comparison.compare(Aspect.WORDING, "remedy", RuleDescription::remedy);
    comparison.compare(Aspect.WORDING, "reading", RuleDescription::reading);
    return comparison;
  }

  /** In what they differ; empty if they say the same. */
  public Set<Aspect> aspects() {
    return aspects;
  }

  /** The parts that differ, in the order of a rule's metadata. */
  public List<Detail> details() {
    return details;
  }

  private void compare(
      Aspect aspect, String part, Function<RuleDescription, @Nullable String> text) {
    String was = Objects.requireNonNullElse(text.apply(old), "");
    String is = Objects.requireNonNullElse(text.apply(renewed), "");
    if (!was.equals(is)) {
      aspects.add(aspect);
      details.add(new Detail(part, was, is));
    }
  }

  private void compareDates() {
    int start = renewed.effective().compareTo(old.effective());
    int end = last(renewed).compareTo(last(old));
    if (start < 0 || end > 0) {
      aspects.add(Aspect.LONGER);
    }
    if (start > 0 || end < 0) {
      aspects.add(Aspect.SHORTER);
    }
    if (start != 0 || end != 0) {
      details.add(new Detail("window", Windows.of(old), Windows.of(renewed)));
    }
  }

  private static LocalDate last(RuleDescription rule) {
    LocalDate expires = rule.expires();
    return expires == null ? LocalDate.MAX : expires;
  }

  private static String sources(RuleDescription rule) {
    return rule.citations().stream().map(Citation::key).collect(Collectors.joining(", "));
  }

  /** Line breaks and indentation are no conditions. */
  private static String oneLine(String when) {
    return when.strip().replaceAll("\\s+", " ");
  }
}
