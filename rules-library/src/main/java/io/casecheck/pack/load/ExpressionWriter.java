package io.casecheck.pack.load;

import io.casecheck.pack.load.ExpressionReader.Kind;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Type;
import java.io.IOException;
import java.time.LocalDate;

/** Writes the expressions of rules. */
final class ExpressionWriter {
  private ExpressionWriter() {}

  static void write(PackOutput out, Expression expression) throws IOException {
    if (expression instanceof Expression.Literal literal) {
      out.constant(Kind.LITERAL);
      literal(out, literal);
    } else if (expression instanceof Expression.Read read) {
      out.constant(Kind.READ);
      RuleWriter.slot(out, read.slot());
      out.text(read.component().name());
    } else if (expression instanceof Expression.Fact fact) {
      out.constant(Kind.FACT);
      RuleWriter.slot(out, fact.slot());
    } else if (expression instanceof Expression.Result result) {
      out.constant(Kind.RESULT);
      RuleWriter.slot(out, result.slot());
      out.text(result.name());
      type(out, result.type());
    } else if (expression instanceof Expression.Call call) {
      out.constant(Kind.CALL);
      write(out, call.target());
      out.constant(call.method());
      out.list(call.arguments(), ExpressionWriter::write);
    } else {
      condition(out, expression);
    }
  }

  private static void condition(PackOutput out, Expression expression) throws IOException {
    if (expression instanceof Expression.Arithmetic arithmetic) {
      out.constant(Kind.ARITHMETIC);
      out.number(arithmetic.operator());
      pair(out, arithmetic.left(), arithmetic.right());
    } else if (expression instanceof Expression.Comparison comparison) {
      out.constant(Kind.COMPARISON);
      out.text(comparison.operator());
      pair(out, comparison.left(), comparison.right());
    } else if (expression instanceof Expression.In in) {
      out.constant(Kind.IN);
      write(out, in.value());
      out.list(in.options(), ExpressionWriter::literal);
      out.flag(in.negated());
    } else if (expression instanceof Expression.Matches matches) {
      out.constant(Kind.MATCHES);
      write(out, matches.value());
      out.text(matches.pattern());
      out.flag(matches.negated());
    } else if (expression instanceof Expression.Contains contains) {
      out.constant(Kind.CONTAINS);
      pair(out, contains.list(), contains.element());
      out.flag(contains.negated());
    } else if (expression instanceof Expression.And and) {
      out.constant(Kind.AND);
      pair(out, and.left(), and.right());
    } else if (expression instanceof Expression.Or or) {
      out.constant(Kind.OR);
      pair(out, or.left(), or.right());
    } else if (expression instanceof Expression.Not not) {
      out.constant(Kind.NOT);
      write(out, not.inner());
    }
  }

  private static void pair(PackOutput out, Expression left, Expression right) throws IOException {
    write(out, left);
    write(out, right);
  }

  private static void literal(PackOutput out, Expression.Literal literal) throws IOException {
    type(out, literal.type());
    if (literal.value() instanceof LocalDate day) {
      out.date(day);
    } else if (literal.value() instanceof Enum<?> constant) {
      out.constant(constant);
    } else {
      out.text(literal.value().toString());
    }
  }

  private static void type(PackOutput out, Type type) throws IOException {
    out.constant(type.kind());
    out.text(type.java().getName());
  }
}
