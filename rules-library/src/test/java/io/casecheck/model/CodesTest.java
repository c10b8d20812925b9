package io.casecheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are copied from pages and files, with what stands around them. */
class CodesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"j1411", " J1411 ", "\u00A0J1411", "J1411\u00A0\t", "\uFEFFJ1411", "J1411\u200B"})
  void whatIsNotSeenAroundACodeIsNoPartOfIt(String code) {
    assertThat(Codes.hcpcs(code)).isEqualTo("J1411");
  }

  @ParameterizedTest
  @ValueSource(strings = {"D68.311", "d68311", "\u00A0D68311\u00A0", "\u200BD68.311"})
  void aDiagnosisHasItsDotWhateverStandsAroundIt(String code) {
    assertThat(Codes.icd10(code)).isEqualTo("D68.311");
  }

  @ParameterizedTest
  @ValueSource(strings = {"00053-0100-10", "00053-0100-10\u00A0", "\uFEFF00053010010"})
  void aNationalDrugCodeIsReadWhateverStandsAroundIt(String code) {
    assertThat(NationalDrugCodes.elevenDigits(code)).isEqualTo("00053010010");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u200B\t"})
  void ofNothingThatIsSeenNothingIsLeft(String code) {
    assertThat(Codes.hcpcs(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"J14 11", "J14\u00A011"})
  void whatStandsWithinACodeStays(String code) {
    assertThat(Codes.hcpcs(code)).isEqualTo(code);
  }
}
