package io.casecheck.pack.load;

import io.casecheck.finding.Category;
import io.casecheck.finding.Route;
import io.casecheck.finding.Severity;
import io.casecheck.finding.Threshold;
import io.casecheck.model.Level;
import io.casecheck.model.Party;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Condition.Accumulate;
import io.casecheck.pack.tree.Condition.Constraint;
import io.casecheck.pack.tree.Condition.Function;
import io.casecheck.pack.tree.Condition.Pattern;
import io.casecheck.pack.tree.Condition.Quantified;
import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Span;
import io.casecheck.time.Clock;
import io.casecheck.time.ClockEvent;
import io.casecheck.time.ClockUnit;
import io.casecheck.time.FiledWhen;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link RuleWriter} wrote. */
final class RuleReader {
  static final int PATTERN = 1;
  static final int QUANTIFIED = 2;
  static final int ACCUMULATE = 3;

  private RuleReader() {}

  static Rule read(PackInput in) throws IOException {
    String scope = in.text();
    String file = in.text();
    int line = in.number();
    String name = in.text();
    Span nameAt = new Span(in.number(), in.number(), in.number(), in.number());
    RuleMetadata metadata = metadata(in);
    List<Branch> branches = in.list(RuleReader::branch);
    return new Rule(scope, file, line, name, nameAt, metadata, branches, in.text());
  }

  private static RuleMetadata metadata(PackInput in) throws IOException {
    return new RuleMetadata(
        in.text(),
        in.text(),
        in.constant(Category.class),
        in.constant(Severity.class),
        in.date(),
        in.optional(PackInput::date),
        in.constant(ControllingDate.class),
        in.list(PackInput::text),
        in.optional(PackInput::text),
        in.optional(RuleReader::clock),
        in.optional(RuleReader::route),
        in.text(),
        in.text(),
        in.optional(PackInput::text),
        in.optional(PackInput::text),
        in.flag(),
        Map.of());
  }

  private static Clock clock(PackInput in) throws IOException {
    return new Clock(
        in.number(),
        in.constant(ClockUnit.class),
        in.constant(ClockEvent.class),
        in.optional(PackInput::number),
        in.flag(),
        in.optional(PackInput::number),
        in.optional(from -> from.constant(FiledWhen.class)),
        in.flag(),
        in.optional(RuleReader::clock));
  }

  private static Route route(PackInput in) throws IOException {
    return new Route(
        in.constant(Level.class),
        in.flag(),
        in.list(from -> from.constant(Party.class)),
        in.text(),
        in.optional(PackInput::text),
        in.optional(from -> new Threshold(from.text(), from.text(), null, null)));
  }

  private static Branch branch(PackInput in) throws IOException {
    List<Condition> conditions = in.list(RuleReader::condition);
    ReportCall report =
        new ReportCall(
            in.constant(ReportCall.Verb.class),
            in.optional(RuleReader::slot),
            in.optional(RuleReader::slot),
            in.list(PackInput::text));
    int slots = in.number();
    Map<String, Expression> bindings = new LinkedHashMap<>();
    in.list(from -> bindings.put(from.text(), ExpressionReader.read(from)) == null);
    return new Branch(conditions, report, slots, Collections.unmodifiableMap(bindings));
  }

  private static Condition condition(PackInput in) throws IOException {
    int kind = in.number();
    return switch (kind) {
      case PATTERN -> pattern(in);
      case QUANTIFIED ->
          new Quantified(in.flag(), in.list(RuleReader::pattern), in.number(), in.number());
      case ACCUMULATE ->
          new Accumulate(
              pattern(in),
              in.list(RuleReader::function),
              in.list(RuleReader::constraint),
              in.number(),
              in.number());
      default -> throw new IOException("no condition " + kind);
    };
  }

  private static Pattern pattern(PackInput in) throws IOException {
    return new Pattern(
        slot(in),
        in.optional(PackInput::text),
        in.list(RuleReader::constraint),
        in.number(),
        in.number());
  }

  private static Constraint constraint(PackInput in) throws IOException {
    return new Constraint(ExpressionReader.read(in), in.text(), in.number(), in.number());
  }

  private static Function function(PackInput in) throws IOException {
    return new Function(
        slot(in), in.text(), in.constant(Function.Kind.class), ExpressionReader.read(in));
  }

  static Slot slot(PackInput in) throws IOException {
    int index = in.number();
    return new Slot(index, in.optional(RuleReader::factType), in.text());
  }

  private static FactType factType(PackInput in) throws IOException {
    String name = in.text();
    FactType type = FactType.named(name);
    if (type == null) {
      throw new IOException("no type of fact " + name);
    }
    return type;
  }
}
