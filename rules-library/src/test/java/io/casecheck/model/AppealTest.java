package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may act for the member in an appeal. */
class AppealTest {
  @ParameterizedTest
  @CsvSource({
    "ENROLLEE, true",
    "ESTATE, true",
    "REPRESENTATIVE, false",
    "TREATING_PHYSICIAN, false",
    "CONTRACT_PROVIDER, false",
    "NON_CONTRACT_PROVIDER, false",
    "PLAN, false",
    "OTHER, false",
  })
  void onlyTheMemberAndTheEstateNeedNoDocument(Party party, boolean authority) {
    assertThat(appeal().filedBy(party).build().filedWithAuthority()).isEqualTo(authority);
  }

  @ParameterizedTest
  @EnumSource(Party.class)
  void whomTheDocumentNamesActsForTheMember(Party party) {
    assertThat(appeal().filedBy(party).documents(form()).build().filedWithAuthority()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = "REPRESENTATIVE_FORM",
      mode = EnumSource.Mode.EXCLUDE)
  void noOtherDocumentNamesARepresentative(DocumentKind kind) {
    Appeal appeal =
        appeal()
            .filedBy(Party.REPRESENTATIVE)
            .documents(Document.builder().number(1).kind(kind).build())
            .build();

    assertThat(appeal.filedWithAuthority()).isFalse();
  }

  @Test
  void aFormAloneDoesNotSayWhoFiles() {
    assertThat(appeal().documents(form()).build().filedWithAuthority()).isNull();
  }

  private static Document form() {
    return Document.builder().number(1).kind(DocumentKind.REPRESENTATIVE_FORM).build();
  }

  private static Appeal.Builder appeal() {
    return Appeal.builder()
        .number(1)
        .level(Level.INTERNAL_APPEAL)
        .determination(1)
        .kind(ServiceKind.ITEM_OR_SERVICE);
  }
}
