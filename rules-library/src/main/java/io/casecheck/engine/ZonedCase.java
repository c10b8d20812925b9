package io.casecheck.engine;

import io.casecheck.model.Appeal;
import io.casecheck.model.Case;
import io.casecheck.model.Claim;
import io.casecheck.model.ClaimLine;
import io.casecheck.model.PriorAuthorizationRequest;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Writes every moment of a case in the zone where its days are counted, so that the same instant
 * gives the same day whatever offset the host stated it with.
 */
final class ZonedCase {
  private final ZoneId zone;

  private ZonedCase(ZoneId zone) {
    this.zone = zone;
  }

  static Case in(ZoneId zone, Case aCase) {
    ZonedCase zoned = new ZonedCase(zone);
    if (zoned.holds(aCase)) {
      return aCase;
    }
    return aCase.toBuilder()
        .asOf(aCase.asOf().atZoneSameInstant(zone).toOffsetDateTime())
        .request(zoned.request(aCase.request()))
        .claim(zoned.claim(aCase.claim()))
        .appeals(aCase.appeals().stream().map(zoned::appeal).toList())
        .build();
  }

  /** Whether every moment is written in the zone already, as most hosts write them. */
  private boolean holds(Case aCase) {
    PriorAuthorizationRequest request = aCase.request();
    Claim claim = aCase.claim();
    return holds(aCase.asOf())
        && (request == null
            || (holds(request.submittedAt())
                && holds(request.receivedAt())
                && holds(request.approvedTreatmentEndsAt())))
        && aCase.appeals().stream()
            .allMatch(appeal -> holds(appeal.receivedAt()) && holds(appeal.reviewerReceivedAt()))
        && (claim == null
            || claim.lines().stream()
                .allMatch(line -> holds(line.infusionStart()) && holds(line.infusionStop())));
  }

  private boolean holds(@Nullable OffsetDateTime moment) {
    return moment == null
        || zone.getRules().getOffset(moment.toInstant()).equals(moment.getOffset());
  }

  private @Nullable OffsetDateTime moment(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.atZoneSameInstant(zone).toOffsetDateTime();
  }

  private @Nullable PriorAuthorizationRequest request(@Nullable PriorAuthorizationRequest request) {
    return request == null
        ? null
        : request.toBuilder()
            .submittedAt(moment(request.submittedAt()))
            .receivedAt(moment(request.receivedAt()))
            .approvedTreatmentEndsAt(moment(request.approvedTreatmentEndsAt()))
            .build();
  }

  private @Nullable Claim claim(@Nullable Claim claim) {
    return claim == null
        ? null
        : claim.toBuilder().lines(claim.lines().stream().map(this::line).toList()).build();
  }

  private ClaimLine line(ClaimLine line) {
    return line.infusionStart() == null && line.infusionStop() == null
        ? line
        : line.toBuilder()
            .infusionStart(moment(line.infusionStart()))
            .infusionStop(moment(line.infusionStop()))
            .build();
  }

  private Appeal appeal(Appeal appeal) {
    return appeal.toBuilder()
        .receivedAt(moment(appeal.receivedAt()))
        .reviewerReceivedAt(moment(appeal.reviewerReceivedAt()))
        .build();
  }
}
