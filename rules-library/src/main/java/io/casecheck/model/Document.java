package io.casecheck.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that goes with a request.
 *
 * @param number number of this item, unique in its list; names the item in paths
 * @param kind what it is
 * @param datedOn its date
 * @param coversFrom first day that it covers, for a diary
 * @param coversTo last day that it covers, for a diary
 * @param contents what it states
 */
public record Document(
    Integer number,
    DocumentKind kind,
    @Nullable LocalDate datedOn,
    @Nullable LocalDate coversFrom,
    @Nullable LocalDate coversTo,
    List<DocumentContent> contents) {

  /**
   * Checks and copies.
   *
   * @throws CaseException if {@code number} or {@code kind} is not stated
   */
  public Document {
    Required.of("Document", "number", number);
    Required.of("Document", "kind", kind);
    contents = List.copyOf(contents);
  }

  /** A builder with nothing stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this Document. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.number = number;
    builder.kind = kind;
    builder.datedOn = datedOn;
    builder.coversFrom = coversFrom;
    builder.coversTo = coversTo;
    builder.contents = contents;
    return builder;
  }

  /** Type and counts only: what a person's record says stays out of logs. */
  @Override
  public String toString() {
    return "Document[number=" + number + ", contents=" + contents.size() + "]";
  }

  /** Builds a {@link Document}. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable Integer number;
    private @Nullable DocumentKind kind;
    private @Nullable LocalDate datedOn;
    private @Nullable LocalDate coversFrom;
    private @Nullable LocalDate coversTo;
    private List<DocumentContent> contents = List.of();

    private Builder() {}

    /** Sets: number of this item, unique in its list; names the item in paths; required. */
    public Builder number(Integer number) {
      this.number = number;
      return this;
    }

    /** Sets: what it is; required. */
    public Builder kind(DocumentKind kind) {
      this.kind = kind;
      return this;
    }

    /** Sets: its date. */
    public Builder datedOn(@Nullable LocalDate datedOn) {
      this.datedOn = datedOn;
      return this;
    }

    /** Sets: first day that it covers, for a diary. */
    public Builder coversFrom(@Nullable LocalDate coversFrom) {
      this.coversFrom = coversFrom;
      return this;
    }

    /** Sets: last day that it covers, for a diary. */
    public Builder coversTo(@Nullable LocalDate coversTo) {
      this.coversTo = coversTo;
      return this;
    }

    /** Sets: what it states. */
    public Builder contents(Collection<DocumentContent> contents) {
      this.contents = List.copyOf(contents);
      return this;
    }

    /** Sets: what it states. */
    public Builder contents(DocumentContent... contents) {
      return contents(List.of(contents));
    }

    /**
     * The Document.
     *
     * @throws CaseException if {@code number} or {@code kind} is not stated
     */
    public Document build() {
      return new Document(
          Required.of("Document", "number", number),
          Required.of("Document", "kind", kind),
          datedOn,
          coversFrom,
          coversTo,
          contents);
    }
  }
}
