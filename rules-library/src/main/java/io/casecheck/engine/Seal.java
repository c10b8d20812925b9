package io.casecheck.engine;

import io.casecheck.model.Case;
import io.casecheck.model.TableRow;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.ReportCall;
import io.casecheck.pack.tree.ReportCall.Verb;
import io.casecheck.pack.tree.Slot;
import io.casecheck.pack.tree.Type.Kind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals the values that an answer rests on: two seals are equal where the values are, and without
 * the host's key nobody can try values until one fits. The moment of looking is no such value: it
 * would break every seal the next day.
 */
public final class Seal {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int DIGITS = 32;

  private final SecretKeySpec key;

  /** Seals with this key. */
  public Seal(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** Names the key without telling it, so that a receipt shows that another key was used. */
  String keyName() {
    return hash("key").substring(0, 8);
  }

  String of(Answer answer) {
    SortedMap<String, String> values = new TreeMap<>();
    Match match = answer.match();
    for (Condition condition : match.branch().conditions()) {
      constraints(condition)
          .forEach(
              constraint -> Reads.visit(constraint.expression(), read -> put(values, match, read)));
      if (condition instanceof Condition.Accumulate accumulate) {
        accumulate.functions().forEach(function -> put(values, match, function));
      }
    }
    ReportCall report = match.branch().report();
    report(values, match, report, report.fact());
    report(values, match, report, report.other());
    StringBuilder text = new StringBuilder();
    values.forEach((path, value) -> text.append(path.length()).append(path).append(value));
    return hash(text.toString());
  }

  private static List<Condition.Constraint> constraints(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern.constraints();
    }
    if (condition instanceof Condition.Quantified quantified) {
      return quantified.patterns().stream()
          .flatMap(pattern -> pattern.constraints().stream())
          .toList();
    }
    return ((Condition.Accumulate) condition).pattern().constraints();
  }

  private static void put(SortedMap<String, String> values, Match match, Expression.Read read) {
    // An inner pattern of a not or an accumulate leaves its slot empty: no one fact answers there.
    put(values, match.fact(read.slot()), read.component());
  }

  private static void put(
      SortedMap<String, String> values, Match match, Condition.Function function) {
    if (match.fact(function.slot()) instanceof Tally tally) {
      values.put("accumulate." + function.slot().index(), text(tally.exact()));
    }
  }

  private static void put(
      SortedMap<String, String> values, @Nullable Object fact, Component component) {
    if (fact == null || fact instanceof Case || fact instanceof Facts.Phantom) {
      return;
    }
    String row = fact instanceof TableRow table ? "." + table.key() + "." + table.effective() : "";
    values.put(Facts.path(fact) + row + "." + component.name(), text(component.read().apply(fact)));
  }

  /** What is reported, and the dates that its clock counts from. */
  private static void report(
      SortedMap<String, String> values, Match match, ReportCall report, @Nullable Slot slot) {
    Object fact = slot == null ? null : match.fact(slot);
    if (fact == null || fact instanceof Facts.Phantom) {
      return;
    }
    boolean clock = report.verb() == Verb.DUE || report.verb() == Verb.LATE;
    for (Component component : FactType.of(fact).components().values()) {
      if (report.components().contains(component.name()) || (clock && countsForAClock(component))) {
        put(values, fact, component);
      }
    }
  }

  private static boolean countsForAClock(Component component) {
    Kind kind = component.type().kind();
    return kind == Kind.DATE || kind == Kind.MOMENT || component.name().equals("extensionTaken");
  }

  private static String text(@Nullable Object value) {
    String text =
        value instanceof BigDecimal decimal
            ? decimal.stripTrailingZeros().toPlainString()
            : String.valueOf(value);
    return "=" + text.length() + ":" + text + ";";
  }

  private String hash(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
          .substring(0, DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "Seal";
  }
}
