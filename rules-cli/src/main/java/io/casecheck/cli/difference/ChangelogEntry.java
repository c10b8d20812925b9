package io.casecheck.cli.difference;

import io.casecheck.cli.difference.EntryDifference.Kind;
import io.casecheck.finding.Severity;
import io.casecheck.rule.RuleDescription;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A difference as a changelog tells it to those who rely on the answers: a point for each change.
 */
public final class ChangelogEntry {
  private final PackDifference difference;
  private final List<String> points = new ArrayList<>();

  private ChangelogEntry(PackDifference difference) {
    this.difference = difference;
  }

  /** The points, each in whole sentences: rules that are new, answer otherwise, or are gone. */
  public static List<String> points(PackDifference difference) {
    ChangelogEntry entry = new ChangelogEntry(difference);
    entry.scopes();
    entry.rules(Change.ADDED).forEach(entry::added);
    entry.rules(Change.CHANGED).stream()
        .filter(rule -> !rule.isWordingOnly())
        .forEach(entry::changed);
    entry.otherAnswers();
    entry.rules(Change.GONE).forEach(entry::gone);
    entry.rows();
    entry.wording();
    entry.sources();
    return List.copyOf(entry.points);
  }

  private List<RuleDifference> rules(Change change) {
    return difference.rules().stream().filter(rule -> rule.change() == change).toList();
  }

  private void scopes() {
    for (EntryDifference scope : entries(Kind.SCOPE)) {
      String name = "`" + scope.name() + "` (" + scope.words() + ")";
      switch (scope.change()) {
        case ADDED -> points.add("New scope " + name + ".");
        case GONE -> points.add("The scope " + name + " is gone.");
        case CHANGED ->
            points.add(
                "The scope " + name + " applies otherwise: " + details(scope.details()) + ".");
      }
    }
  }

  private void added(RuleDifference difference) {
    RuleDescription rule = difference.rule();
    points.add(
        "New: `%s`, %s. It is %s of %s, for %s.%s"
            .formatted(
                rule.id(),
                lowerFirst(rule.title()),
                rule.severity() == Severity.ERROR
                    ? "an error"
                    : "a " + rule.severity().name().toLowerCase(Locale.ROOT),
                rule.category().name().toLowerCase(Locale.ROOT),
                Windows.inWords(rule),
                rule.criteria() == null
                    ? ""
                    : " It belongs to the criteria set `" + rule.criteria() + "`."));
  }

  /** Only a word that is no code and no name of its own begins small. */
  private static String lowerFirst(String title) {
    boolean common = title.matches("(A|An|The|No|What|Last|It|This) .*");
    return common ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
  }

  private void changed(RuleDifference rule) {
    List<AnswerDifference> answers =
        difference.answers().stream().filter(one -> one.rule().equals(rule.id())).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "`%s`, %s, %s otherwise, for %s."
            .formatted(
                rule.id(),
                lowerFirst(rule.rule().title()),
                answers.isEmpty() ? "may answer" : "answers",
                Windows.inWords(rule.rule())));
    sentences.addAll(sentences(answers));
    rule.details().stream()
        .filter(detail -> SPOKEN.stream().anyMatch(detail.part()::startsWith))
        .forEach(detail -> sentences.add("Its " + words(detail) + "."));
    if (answers.isEmpty()) {
      sentences.add(
          "What differs is its "
              + rule.aspects().stream().map(Aspect::words).collect(Collectors.joining(" and "))
              + "; no sample case shows it.");
    }
    points.add(String.join(" ", sentences));
  }

  /** Parts of a rule that are short enough, and matter enough, to be told. */
  private static final Set<String> SPOKEN =
      Set.of("window", "version", "severity", "criteria", "clock", "waivable", "controls");

  /** Answers of rules that did not change themselves: a table or a scope did. */
  private void otherAnswers() {
    Set<String> told =
        difference.rules().stream().map(RuleDifference::id).collect(Collectors.toSet());
    difference.answers().stream()
        .filter(answer -> !told.contains(answer.rule()))
        .collect(Collectors.groupingBy(AnswerDifference::rule, TreeMap::new, Collectors.toList()))
        .forEach(
            (rule, answers) ->
                points.add(
                    "`" + rule + "` answers otherwise. " + String.join(" ", sentences(answers))));
  }

  /** Which item of a list it is, is a matter of the case. */
  private static List<String> sentences(List<AnswerDifference> answers) {
    Map<String, Integer> cases = new LinkedHashMap<>();
    answers.forEach(
        answer ->
            cases.merge(
                answer.words().replaceAll("\\[number=\\d+]", ""),
                answer.cases().size(),
                Integer::sum));
    return cases.entrySet().stream()
        .map(
            entry ->
                "It %s (%s sample case%s)."
                    .formatted(entry.getKey(), entry.getValue(), entry.getValue() == 1 ? "" : "s"))
        .toList();
  }

  private void gone(RuleDifference rule) {
    points.add("Gone: `" + rule.id() + "`, " + lowerFirst(rule.rule().title()) + ".");
  }

  private void rows() {
    for (EntryDifference row : entries(Kind.ROW)) {
      switch (row.change()) {
        case ADDED -> points.add("New figure: `" + row.name() + "`, " + row.words() + ".");
        case GONE -> points.add("The figure `" + row.name() + "` is gone.");
        case CHANGED ->
            points.add("The figure `" + row.name() + "` differs: " + details(row.details()) + ".");
      }
    }
  }

  private void wording() {
    List<RuleDifference> reworded =
        rules(Change.CHANGED).stream()
            .filter(rule -> rule.isWordingOnly() && rule.aspects().contains(Aspect.WORDING))
            .toList();
    if (!reworded.isEmpty()) {
      points.add("The same answers in other words: " + ids(reworded) + ".");
    }
    List<RuleDifference> cited =
        rules(Change.CHANGED).stream()
            .filter(rule -> rule.isWordingOnly() && rule.aspects().contains(Aspect.SOURCES))
            .toList();
    if (!cited.isEmpty()) {
      points.add("The same answers on other sources: " + ids(cited) + ".");
    }
  }

  private void sources() {
    List<EntryDifference> changed =
        entries(Kind.SOURCE).stream().filter(one -> one.change() == Change.CHANGED).toList();
    for (EntryDifference source : changed) {
      points.add("The source `" + source.name() + "` differs: " + details(source.details()) + ".");
    }
  }

  private List<EntryDifference> entries(Kind kind) {
    return difference.entries().stream().filter(entry -> entry.kind() == kind).toList();
  }

  private static String ids(List<RuleDifference> rules) {
    return rules.stream().map(rule -> "`" + rule.id() + "`").collect(Collectors.joining(", "));
  }

  private static String details(List<Detail> details) {
    return details.stream().map(ChangelogEntry::words).collect(Collectors.joining("; "));
  }

  private static String words(Detail detail) {
    if (detail.was().isEmpty()) {
      return detail.part() + " is now " + quoted(detail.is());
    }
    return detail.is().isEmpty()
        ? detail.part() + " is no longer " + quoted(detail.was())
        : detail.part() + " is now " + quoted(detail.is()) + ", before " + quoted(detail.was());
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
