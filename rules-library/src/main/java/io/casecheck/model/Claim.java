package io.casecheck.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim, sent or about to be.
 *
 * @param form its form
 * @param typeOfBill type of bill, institutional claims, such as {@code 0131}
 * @param placeOfService place of service of a professional claim, two digits
 * @param benefit benefit it is made under
 * @param submittedOn day it was or will be sent
 * @param receivedOn day on which the payer received it
 * @param lines its lines
 */
public record Claim(
    ClaimForm form,
    @Nullable String typeOfBill,
    @Nullable String placeOfService,
    @Nullable Benefit benefit,
    @Nullable LocalDate submittedOn,
    @Nullable LocalDate receivedOn,
    List<ClaimLine> lines) {

  /**
   * Checks and copies.
   *
   * @throws CaseException if {@code form} is not stated, or a number is used twice
   */
  public Claim {
    Required.of("Claim", "form", form);
    lines = List.copyOf(lines);
    Required.uniqueNumbers("Claim", "lines", lines, ClaimLine::number);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Claim. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.form = form;
    builder.typeOfBill = typeOfBill;
    builder.placeOfService = placeOfService;
    builder.benefit = benefit;
    builder.submittedOn = submittedOn;
    builder.receivedOn = receivedOn;
    builder.lines = lines;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Claim[lines=" + lines.size() + "]";
  }

  /** Builds a {@link Claim}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable ClaimForm form;
    private @Nullable String typeOfBill;
    private @Nullable String placeOfService;
    private @Nullable Benefit benefit;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate receivedOn;
    private List<ClaimLine> lines = List.of();

    private Builder() {}

    /** Sets: its form; required. */
    public Builder form(ClaimForm form) {
      this.form = form;
      return this;
    }

    /** Sets: type of bill, institutional claims, such as {@code 0131}. */
    public Builder typeOfBill(@Nullable String typeOfBill) {
      this.typeOfBill = typeOfBill;
      return this;
    }

    /** Sets: place of service of a professional claim, two digits. */
    public Builder placeOfService(@Nullable String placeOfService) {
      this.placeOfService = placeOfService;
      return this;
    }

    /** Sets: benefit it is made under. */
    public Builder benefit(@Nullable Benefit benefit) {
      this.benefit = benefit;
      return this;
    }

    /** Sets: day it was or will be sent. */
    public Builder submittedOn(@Nullable LocalDate submittedOn) {
      this.submittedOn = submittedOn;
      return this;
    }

    /** Sets: day on which the payer received it. */
    public Builder receivedOn(@Nullable LocalDate receivedOn) {
      this.receivedOn = receivedOn;
      return this;
    }

    /** Sets: its lines. */
    public Builder lines(Collection<ClaimLine> lines) {
      this.lines = List.copyOf(lines);
      return this;
    }

    /** Sets: its lines. */
    public Builder lines(ClaimLine... lines) {
      return lines(List.of(lines));
    }

    /**
     * The Claim.
     *
     * @throws CaseException if {@code form} is not stated, or a number is used twice
     */
    public Claim build() {
      return new Claim(
          Required.of("Claim", "form", form),
          typeOfBill,
          placeOfService,
          benefit,
          submittedOn,
          receivedOn,
          lines);
    }
  }
}
