package io.casecheck.engine.explain;

import io.casecheck.engine.Facts;
import io.casecheck.engine.explain.Line.FactLine;
import io.casecheck.explanation.CaseChange.Action;
import io.casecheck.explanation.ConditionTruth;
import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.CaseException;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.ServiceKind;
import io.casecheck.pack.tree.Expression.Read;
import io.casecheck.pack.tree.FactType;
import io.casecheck.pack.tree.Reads;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes an item of a list that would fit a pattern. */
final class NewItem {
  private final Facts facts;
  private final PackLiterals literals;

  NewItem(Facts facts, PackLiterals literals) {
    this.facts = facts;
    this.literals = literals;
  }

  /** The change that adds it; nothing if no such item can be made. */
  Optional<Edit> fitting(FactLine line, Object[] frame) {
    return fitting(line, frame, clause -> true, true);
  }

  /** The change that adds one that fits as far as one can be made; nothing if none can. */
  Optional<Edit> nearest(FactLine line, Object[] frame) {
    return fitting(line, frame, clause -> true, false);
  }

  /** The change that adds one that fits but for one condition; nothing if none can be made. */
  Optional<Edit> almost(FactLine line, Object[] frame, Clause not) {
    return fitting(line, frame, clause -> !clause.equals(not), true);
  }

  private Optional<Edit> fitting(
      FactLine line, Object[] frame, Predicate<Clause> wanted, boolean wholly) {
    FactType type = line.pattern().slot().factType();
    if (type.list() == null) {
      return Optional.empty();
    }
    try {
      Object[] with = frame.clone();
      String[] like = {null};
      with[line.slot()] = bare(facts, type);
      for (Clause clause : line.clauses()) {
        boolean holds = wanted.test(clause);
        fit(clause, holds, line.slot(), with, like);
        if (wholly && clause.truth(with) != (holds ? ConditionTruth.TRUE : ConditionTruth.FALSE)) {
          return Optional.empty();
        }
      }
      // What another clause settles by a date of its own is not stated with that of today.
      for (Clause clause : line.clauses()) {
        if (!wholly && clause.truth(with) != ConditionTruth.TRUE) {
          state(clause, line.slot(), with);
          fit(clause, true, line.slot(), with, like);
        }
      }
      return Optional.of(new Edit(Action.ADD, list(type), with[line.slot()], like[0]));
    } catch (CaseException | IllegalArgumentException cannotBeMade) {
      return Optional.empty();
    }
  }

  /** The change that adds an item that says what another one says. */
  static Edit copy(Facts facts, FactType type, Record item) {
    String path = Facts.path(item);
    Record copy = RecordShape.with(item, "number", nextNumber(facts, type));
    return new Edit(Action.ADD, path.substring(0, path.lastIndexOf('[')), copy, path);
  }

  private void fit(
      Clause clause, boolean holds, int slot, Object[] frame, @Nullable String[] like) {
    ConditionTruth right = holds ? ConditionTruth.TRUE : ConditionTruth.FALSE;
    if (clause.truth(frame) == right) {
      return;
    }
    Object item = frame[slot];
    List<Wish> wishes = Wishes.of(clause.constraint().expression(), holds, frame, literals);
    for (Wish wish : PartB.last(wishes, facts.theCase())) {
      if (wish.fact() == item) {
        frame[slot] = RecordShape.with((Record) item, wish.component(), wish.value());
        if (clause.truth(frame) == right) {
          like[0] = like[0] == null ? wish.like() : like[0];
          return;
        }
        frame[slot] = item;
      }
    }
  }

  /** States what the clause reads of the item, so that it can be turned. */
  private void state(Clause clause, int slot, Object[] frame) {
    PlainValues plain = new PlainValues(facts, literals);
    Reads.visit(
        clause.constraint().expression(),
        read -> {
          if (read.slot().index() == slot) {
            frame[slot] = stated((Record) frame[slot], read, plain);
          }
        });
  }

  private static Record stated(Record item, Read read, PlainValues plain) {
    Record stated = item;
    for (RecordComponent input : RecordShape.of(item).components()) {
      if (DerivedValues.inputs(read.component()).contains(input.getName())
          && RecordShape.read(input, item) == null) {
        List<?> values = plain.of(input.getType(), read);
        stated =
            values.isEmpty() ? stated : RecordShape.with(stated, input.getName(), values.get(0));
      }
    }
    return stated;
  }

  /** An item with nothing stated but what must be. */
  static Record bare(Facts facts, FactType type) {
    RecordShape shape = RecordShape.of(type.java().asSubclass(Record.class));
    return shape.create(
        shape.components().stream()
            .map(component -> bare(facts, type, component))
            .toArray(Object[]::new));
  }

  private static @Nullable Object bare(Facts facts, FactType type, RecordComponent component) {
    switch (component.getName()) {
      case "number":
        return nextNumber(facts, type);
      case "line":
        return firstNumber(facts, FactType.of(ClaimLine.class));
      case "determination":
        Integer first = firstNumber(facts, FactType.of(Determination.class));
        return first == null ? Appeal.NO_DETERMINATION : first;
      default:
        break;
    }
    Class<?> java = component.getType();
    if (Collection.class.isAssignableFrom(java)) {
      return java == Set.class ? Set.of() : List.of();
    }
    boolean optional =
        component.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
    if (optional || !java.isEnum()) {
      return null;
    }
    return java == ServiceKind.class ? kind(facts.theCase()) : java.getEnumConstants()[0];
  }

  /** A kind of service that there is in the program. */
  private static ServiceKind kind(Case aCase) {
    return PartB.isOf(aCase) ? ServiceKind.PART_B_DRUG : ServiceKind.PRESCRIPTION_DRUG;
  }

  private static int nextNumber(Facts facts, FactType type) {
    return facts.of(type).stream()
            .filter(Record.class::isInstance)
            .filter(fact -> !(fact instanceof Facts.Phantom))
            .mapToInt(fact -> RecordShape.numberOf((Record) fact))
            .max()
            .orElse(0)
        + 1;
  }

  private static @Nullable Integer firstNumber(Facts facts, FactType type) {
    return facts.of(type).stream()
        .filter(fact -> !(fact instanceof Facts.Phantom))
        .map(fact -> RecordShape.numberOf((Record) fact))
        .min(Integer::compare)
        .orElse(null);
  }

  private String list(FactType type) {
    Integer line = firstNumber(facts, FactType.of(ClaimLine.class));
    return type.java() == NationalDrugCode.class
        ? "claim.lines[number=" + line + "].nationalDrugCodes"
        : type.listPath();
  }
}
