package io.casecheck.engine;

import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.Determination;
import io.casecheck.model.NationalDrugCode;
import io.casecheck.model.PriorAuthorizationRequest;
import io.casecheck.model.RequestedService;
import io.casecheck.pack.tree.Branch;
import io.casecheck.pack.tree.ControllingDate;
import io.casecheck.pack.tree.Slot;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date that chooses the version of a rule: from the fact that the rule reports or
 * matches, else from the case. The order is part of the rules' language and stands in {@link
 * ControllingDate}.
 */
public final class ControllingDates {
  /**
   * A date and where it was read.
   *
   * @param day the date; null if it is not stated
   * @param fact the fact that states it, or would; null if the case itself does
   * @param component the component of the fact
   */
  public record Dated(@Nullable LocalDate day, @Nullable Object fact, String component) {
    /** Where it is, or would be. */
    public String path() {
      return fact == null ? component : Facts.path(fact) + "." + component;
    }
  }

  private final Case aCase;

  /** The dates of a case. */
  public ControllingDates(Case aCase) {
    this.aCase = aCase;
  }

  /**
   * The date for one match: what is absent is reported by its path, and what is asked of a whole
   * claim by the claim, so the line, notice or appeal that the rule matched says which day counts.
   *
   * @param frame the facts of the match; it need not be whole
   */
  public Dated of(ControllingDate controls, Branch branch, Object[] frame) {
    Slot reports = branch.report().fact();
    Object reported = reports == null ? null : frame[reports.index()];
    if (reports == null || !controls.isStatedBy(reports.factType())) {
      for (Slot slot : branch.tuple()) {
        Object matched = frame[slot.index()];
        if (slot.type() != null
            && controls.isStatedBy(slot.type())
            && matched != null
            && !(matched instanceof Facts.Phantom)) {
          return of(controls, matched);
        }
      }
    }
    return of(controls, reported);
  }

  /**
   * The date that a fact stands for.
   *
   * @param fact the fact; null for the case as a whole
   */
  Dated of(ControllingDate controls, @Nullable Object fact) {
    return switch (controls) {
      case AS_OF -> asOf();
      case REQUEST_RECEIVED -> received();
      case SERVICE_DATE -> service(fact);
      case NOTICE_DATE -> notice(fact);
      case FILED_ON -> filed(fact);
    };
  }

  private Dated asOf() {
    return new Dated(aCase.today(), null, "asOf");
  }

  private Dated received() {
    PriorAuthorizationRequest request = aCase.request();
    if (request == null) {
      return asOf();
    }
    LocalDate day = request.receivedOn();
    if (day != null) {
      return new Dated(day, request, "receivedAt");
    }
    OffsetDateTime sent = request.submittedAt();
    return sent == null ? asOf() : new Dated(sent.toLocalDate(), request, "submittedAt");
  }

  private Dated service(@Nullable Object fact) {
    ClaimLine line = lineOf(fact);
    if (line != null) {
      return new Dated(line.serviceDate(), line, "serviceDate");
    }
    PriorAuthorizationRequest request = aCase.request();
    return request == null ? asOf() : planned(request);
  }

  private static Dated planned(PriorAuthorizationRequest request) {
    RequestedService service =
        request.services().stream()
            .min(Comparator.comparing(RequestedService::number))
            .orElse(null);
    return service == null
        ? new Dated(null, request, "services")
        : new Dated(service.plannedOn(), service, "plannedOn");
  }

  private @Nullable ClaimLine lineOf(@Nullable Object fact) {
    if (fact instanceof ClaimLine line) {
      return line;
    }
    if (aCase.claim() == null) {
      return null;
    }
    List<ClaimLine> lines = aCase.claim().lines();
    if (fact instanceof NationalDrugCode code) {
      return lines.stream()
          .filter(line -> line.number().equals(code.line()))
          .findFirst()
          .orElse(null);
    }
    // By number, never by position: the order of a list means nothing.
    return lines.stream()
        .min(
            Comparator.comparing((ClaimLine line) -> line.serviceDate() == null)
                .thenComparing(ClaimLine::number))
        .orElse(null);
  }

  private Dated notice(@Nullable Object fact) {
    Determination determination = fact instanceof Determination own ? own : determinationOf(fact);
    return determination == null
        ? new Dated(null, null, "determinations")
        : new Dated(determination.noticeDate(), determination, "noticeDate");
  }

  private @Nullable Determination determinationOf(@Nullable Object fact) {
    return aCase.determinations().stream()
        .filter(
            determination ->
                !(fact instanceof Appeal appeal)
                    || Objects.equals(determination.number(), appeal.determination()))
        .min(Comparator.comparing(Determination::number))
        .orElse(null);
  }

  private Dated filed(@Nullable Object fact) {
    Appeal appeal =
        fact instanceof Appeal own
            ? own
            : aCase.appeals().stream().min(Comparator.comparing(Appeal::number)).orElse(null);
    if (appeal == null || !appeal.filed()) {
      return asOf();
    }
    if (appeal.filedOn() != null) {
      return new Dated(appeal.filedOn(), appeal, "filedOn");
    }
    return appeal.receivedOn() != null
        ? new Dated(appeal.receivedOn(), appeal, "receivedAt")
        : new Dated(appeal.postmarkedOn(), appeal, "postmarkedOn");
  }
}
