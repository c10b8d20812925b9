package io.casecheck.pack.load;

import io.casecheck.finding.Route;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Span;
import io.casecheck.time.Clock;
import java.io.IOException;
import java.util.List;

/** Writes rules as they were parsed, so that nobody has to parse them again. */
final class RuleWriter {
  private RuleWriter() {}

  static void write(PackOutput out, Rule rule) throws IOException {
    out.text(rule.scope());
    out.text(rule.file());
    out.number(rule.line());
    out.text(rule.name());
    span(out, rule.nameAt());
    metadata(out, rule.metadata());
    out.list(rule.branches(), RuleWriter::branch);
    out.text(rule.when());
  }

  private static void span(PackOutput out, Span span) throws IOException {
    out.number(span.line());
    out.number(span.column());
    out.number(span.endLine());
    out.number(span.endColumn());
  }

  /** Without the places of its parts, which only edits of the text need. */
  private static void metadata(PackOutput out, RuleMetadata metadata) throws IOException {
    out.text(metadata.id());
    out.text(metadata.title());
    out.constant(metadata.category());
    out.constant(metadata.severity());
    out.date(metadata.effective());
    out.optional(metadata.expires(), PackOutput::date);
    out.constant(metadata.controls());
    out.list(metadata.sources(), PackOutput::text);
    out.optional(metadata.criteria(), PackOutput::text);
    out.optional(metadata.clock(), RuleWriter::clock);
    out.optional(metadata.route(), RuleWriter::route);
    out.text(metadata.message());
    out.text(metadata.remedy());
    out.optional(metadata.reading(), PackOutput::text);
    out.optional(metadata.replaces(), PackOutput::text);
    out.flag(metadata.waivable());
  }

  private static void clock(PackOutput out, Clock clock) throws IOException {
    out.number(clock.length());
    out.constant(clock.unit());
    out.constant(clock.start());
    out.optional(clock.presumedReceiptDays(), PackOutput::number);
    out.flag(clock.orEffectiveDate());
    out.optional(clock.extensionDays(), PackOutput::number);
    out.optional(clock.filedWhen(), PackOutput::constant);
    out.flag(clock.rolls());
    out.optional(clock.cautiously(), RuleWriter::clock);
  }

  /** Without the amount of its threshold, which the day of a case decides. */
  private static void route(PackOutput out, Route route) throws IOException {
    out.constant(route.level());
    out.flag(route.automatic());
    out.list(route.filers(), PackOutput::constant);
    out.text(route.recipient());
    out.optional(route.form(), PackOutput::text);
    out.optional(
        route.threshold(),
        (to, threshold) -> {
          to.text(threshold.table());
          to.text(threshold.key());
        });
  }

  private static void branch(PackOutput out, Branch branch) throws IOException {
    out.list(branch.conditions(), RuleWriter::condition);
    ReportCall report = branch.report();
    out.constant(report.verb());
    out.optional(report.fact(), RuleWriter::slot);
    out.optional(report.other(), RuleWriter::slot);
    out.list(report.components(), PackOutput::text);
    out.number(branch.slots());
    out.list(
        List.copyOf(branch.bindings().entrySet()),
        (to, binding) -> {
          to.text(binding.getKey());
          ExpressionWriter.write(to, binding.getValue());
        });
  }

  private static void condition(PackOutput out, Condition condition) throws IOException {
    if (condition instanceof Pattern pattern) {
      out.number(RuleReader.PATTERN);
      pattern(out, pattern);
    } else if (condition instanceof Quantified quantified) {
      out.number(RuleReader.QUANTIFIED);
      out.flag(quantified.negated());
      out.list(quantified.patterns(), RuleWriter::pattern);
      out.number(quantified.line());
      out.number(quantified.column());
    } else if (condition instanceof Accumulate accumulate) {
      out.number(RuleReader.ACCUMULATE);
      pattern(out, accumulate.pattern());
      out.list(accumulate.functions(), RuleWriter::function);
      out.list(accumulate.constraints(), RuleWriter::constraint);
      out.number(accumulate.line());
      out.number(accumulate.column());
    }
  }

  private static void pattern(PackOutput out, Pattern pattern) throws IOException {
    slot(out, pattern.slot());
    out.optional(pattern.binding(), PackOutput::text);
    out.list(pattern.constraints(), RuleWriter::constraint);
    out.number(pattern.line());
    out.number(pattern.column());
  }

  private static void constraint(PackOutput out, Constraint constraint) throws IOException {
    ExpressionWriter.write(out, constraint.expression());
    out.text(constraint.text());
    out.number(constraint.line());
    out.number(constraint.column());
  }

  private static void function(PackOutput out, Function function) throws IOException {
    slot(out, function.slot());
    out.text(function.binding());
    out.constant(function.kind());
    ExpressionWriter.write(out, function.argument());
  }

  static void slot(PackOutput out, Slot slot) throws IOException {
    out.number(slot.index());
    out.optional(slot.type(), (to, type) -> to.text(type.name()));
    out.text(slot.variable());
  }
}
