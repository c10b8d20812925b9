package io.casecheck.engine.explain;

import io.casecheck.engine.Term;
import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.Party;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.pack.tree.Component;
import io.casecheck.pack.tree.Expression.Call;
import io.casecheck.pack.tree.Expression.Literal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns values that are computed back into the inputs that give them. */
final class DerivedValues {
  private static final LocalTime NOON = LocalTime.NOON;

  private DerivedValues() {}

  /** Inputs of which something is derived, also where it is known without them. */
  static List<String> inputs(Component component) {
    return switch (component.name()) {
      case "filed" -> List.of("filedOn");
      case "expeditingRefused" -> List.of("expeditingRefusedOn");
      case "withReviewer" -> List.of("reviewerReceivedAt");
      case "extendsTreatment" -> List.of("approvedTreatmentEndsAt");
      case "earliestReceipt" -> List.of("noticeDate", "provenReceipt");
      case "filedByReceiptOn" -> List.of("filedOn", "receivedAt");
      case "filedWithAuthority" -> List.of("documents", "filedBy");
      default -> component.sources();
    };
  }

  /** Inputs that would give a component of a fact this value; none if none are known. */
  static List<Wish> wishes(Object fact, Component component, Object value, @Nullable String like) {
    Object fitting = fitting(component, value);
    if (fitting == null) {
      return List.of();
    }
    if (component.sources().equals(List.of(component.name()))) {
      return List.of(new Wish(fact, component.name(), fitting, like));
    }
    return switch (component.name()) {
      case "infusionMinutes" -> infusion((ClaimLine) fact, fitting);
      case "receivedOn" -> received(fact, (LocalDate) fitting, like);
      case "filedByReceiptOn" -> filedByReceipt((Appeal) fact, (LocalDate) fitting, like);
      case "today" -> today((Case) fact, (LocalDate) fitting);
      case "elevenDigits" -> List.of(new Wish(fact, "code", elevenDigits(fitting), like));
      case "wellFormed" ->
          fitting.equals(false)
              ? List.of(new Wish(fact, "code", "0", null))
              : List.of(new Wish(fact, "code", "0".repeat(11), null));
      case "filed" -> filed((Appeal) fact, fitting.equals(true));
      case "expeditingRefused" -> refused(fact, fitting.equals(true));
      case "filedWithAuthority" -> authority((Appeal) fact, fitting.equals(true), like);
      case "withReviewer" -> withReviewer((Appeal) fact, fitting.equals(true));
      case "extendsTreatment" -> extension((PriorAuthorizationRequest) fact, fitting.equals(true));
      case "earliestReceipt" -> receipt((Determination) fact, (LocalDate) fitting);
      default -> List.of();
    };
  }

  /** Numbers in rules are decimal, components can be whole: then the next one above is tried. */
  private static @Nullable Object fitting(Component component, Object value) {
    if (!(value instanceof Number)) {
      return value;
    }
    BigDecimal decimal = Term.decimal(value);
    if (component.type().java() != Integer.class) {
      return decimal;
    }
    try {
      return decimal.setScale(0, RoundingMode.CEILING).intValueExact();
    } catch (ArithmeticException tooLarge) {
      return null;
    }
  }

  /** Where the first digits are enough, the rest says that nobody knows them. */
  private static String elevenDigits(Object value) {
    String digits = (String) value;
    return digits + "0".repeat(Math.max(0, 11 - digits.length()));
  }

  private static List<Wish> infusion(ClaimLine line, Object minutes) {
    OffsetDateTime start = line.infusionStart();
    if (start == null) {
      return List.of();
    }
    return List.of(
        new Wish(
            line,
            "infusionStop",
            start.plusMinutes((Integer) minutes),
            Readings.path(line, "infusionStart")));
  }

  private static List<Wish> received(Object fact, LocalDate day, @Nullable String like) {
    OffsetDateTime now =
        fact instanceof Appeal appeal
            ? appeal.receivedAt()
            : ((PriorAuthorizationRequest) fact).receivedAt();
    OffsetDateTime moment =
        now == null
            ? OffsetDateTime.of(day, NOON, ZoneOffset.UTC)
            : OffsetDateTime.of(day, now.toLocalTime(), now.getOffset());
    return List.of(
        new Wish(
            fact, "receivedAt", moment, now == null ? like : Readings.path(fact, "receivedAt")));
  }

  private static List<Wish> filedByReceipt(Appeal appeal, LocalDate day, @Nullable String like) {
    return appeal.receivedAt() == null
        ? List.of(new Wish(appeal, "filedOn", day, like))
        : received(appeal, day, like);
  }

  private static List<Wish> today(Case aCase, LocalDate day) {
    OffsetDateTime now = aCase.asOf();
    return List.of(
        new Wish(
            aCase, "asOf", OffsetDateTime.of(day, now.toLocalTime(), now.getOffset()), "asOf"));
  }

  private static List<Wish> filed(Appeal appeal, boolean wanted) {
    return wanted
        ? List.of()
        : List.of(
            new Wish(appeal, "filedOn", null, null), new Wish(appeal, "receivedAt", null, null));
  }

  private static List<Wish> authority(Appeal appeal, boolean wanted, @Nullable String like) {
    return !wanted && appeal.representativeForm()
        ? List.of()
        : List.of(new Wish(appeal, "filedBy", wanted ? Party.ENROLLEE : Party.OTHER, like));
  }

  private static List<Wish> refused(Object fact, boolean wanted) {
    String component = "expeditingRefusedOn";
    if (!wanted) {
      return List.of(new Wish(fact, component, null, null));
    }
    OffsetDateTime received =
        fact instanceof Appeal appeal
            ? appeal.receivedAt()
            : ((PriorAuthorizationRequest) fact).receivedAt();
    LocalDate filed = fact instanceof Appeal appeal ? appeal.filedOn() : null;
    if (received != null) {
      String like = Readings.path(fact, "receivedAt");
      return List.of(new Wish(fact, component, received.toLocalDate(), like));
    }
    return filed == null
        ? List.of()
        : List.of(new Wish(fact, component, filed, Readings.path(fact, "filedOn")));
  }

  private static List<Wish> withReviewer(Appeal appeal, boolean wanted) {
    String component = "reviewerReceivedAt";
    if (!wanted) {
      return List.of(new Wish(appeal, component, null, null));
    }
    OffsetDateTime received = appeal.receivedAt();
    return received == null
        ? List.of()
        : List.of(
            new Wish(appeal, component, received.plusDays(1), Readings.path(appeal, "receivedAt")));
  }

  private static List<Wish> extension(PriorAuthorizationRequest request, boolean wanted) {
    String component = "approvedTreatmentEndsAt";
    if (!wanted) {
      return List.of(new Wish(request, component, null, null));
    }
    OffsetDateTime received = request.receivedAt();
    return received == null
        ? List.of()
        : List.of(
            new Wish(
                request, component, received.plusDays(7), Readings.path(request, "receivedAt")));
  }

  /** By proof; a notice that is not stated, or is later than the day, is none that was proven. */
  private static List<Wish> receipt(Determination decision, LocalDate day) {
    LocalDate notice = decision.noticeDate();
    if (notice == null || day.isBefore(notice)) {
      return List.of(
          new Wish(decision, "noticeDate", day, null),
          new Wish(decision, "provenReceipt", null, null));
    }
    return List.of(new Wish(decision, "provenReceipt", day, Readings.path(decision, "noticeDate")));
  }

  /** The value on which a method gives this result; null if none is known. */
  static @Nullable Object inverse(Call call, Object result, @Nullable Object target) {
    return switch (call.method()) {
      case DATE_PLUS_DAYS -> ((LocalDate) result).minusDays(number(call));
      case DATE_MINUS_DAYS -> ((LocalDate) result).plusDays(number(call));
      case DATE_PLUS_MONTHS -> ((LocalDate) result).minusMonths(number(call));
      case DATE_MINUS_MONTHS -> ((LocalDate) result).plusMonths(number(call));
      case DATE_PLUS_YEARS -> ((LocalDate) result).minusYears(number(call));
      case DATE_MINUS_YEARS -> ((LocalDate) result).plusYears(number(call));
      case MOMENT_PLUS_HOURS -> ((OffsetDateTime) result).minusHours(number(call));
      case MOMENT_MINUS_HOURS -> ((OffsetDateTime) result).plusHours(number(call));
      case MOMENT_DATE ->
          target instanceof OffsetDateTime moment ? moment.with((LocalDate) result) : null;
      case DATE_YEAR ->
          target instanceof LocalDate day ? day.withYear(((Number) result).intValue()) : null;
      default -> null;
    };
  }

  private static long number(Call call) {
    return call.arguments().get(0) instanceof Literal literal
        ? ((Number) literal.value()).longValue()
        : 0;
  }
}
