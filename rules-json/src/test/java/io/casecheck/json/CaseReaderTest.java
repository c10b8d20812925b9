package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import io.casecheck.model.Level;
import io.casecheck.model.Program;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
  static final Path COMPLETE = Path.of("src/test/resources/complete-case.yaml");

  @Test
  void readsEveryKindOfValue() {
    Case read = CaseReader.read(COMPLETE);

    assertThat(read.asOf()).isEqualTo(OffsetDateTime.parse("2026-05-01T09:30:00-04:00"));
    assertThat(read.patient().birthDate()).isEqualTo(LocalDate.of(1980, 2, 29));
    assertThat(read.patient().weights().get(0).kilograms()).isEqualTo(new BigDecimal("82.5"));
    assertThat(read.coverage().payerId()).isEqualTo("61101");
    assertThat(read.coverage().program()).isEqualTo(Program.MEDICARE_ADVANTAGE);
    assertThat(read.coverage().timeZone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(read.facility().inNetwork()).isFalse();
    assertThat(read.determinations().get(0).level()).isEqualTo(Level.ORGANIZATION_DETERMINATION);
    assertThat(read.notHeld())
        .containsExactlyInAnyOrder(CaseList.BLEEDING_EPISODES, CaseList.WEIGHTS);
    assertThat(read.claim().lines().get(0).code()).isEqualTo("J1411");
    assertThat(read.claim().lines().get(0).nationalDrugCodes().get(0).line()).isEqualTo(1);
  }

  @Test
  void whatIsNullOrAbsentIsNotStated() {
    Case read =
        CaseReader.read(
            """
            asOf: "2026-05-01T09:30:00Z"
            drug: null
            coverage: { payer: ~, state: }
            patient:
            diagnoses:
            """,
            "case.yaml");

    assertThat(read)
        .isEqualTo(Case.builder().asOf(OffsetDateTime.parse("2026-05-01T09:30:00Z")).build());
  }

  @Test
  void storesCodesAndModifiersInCapitalLetters() {
    Case read =
        CaseReader.read(
            "{ asOf: 2026-05-01T09:30:00Z, claim: { form: PROFESSIONAL,"
                + " lines: [ { number: 1, code: j1411, modifiers: [ jz, ' Rt ' ] } ] } }",
            "case.yaml");

    assertThat(read.claim().lines().get(0).code()).isEqualTo("J1411");
    assertThat(read.claim().lines().get(0).modifiers()).containsExactly("JZ", "RT");
  }

  @Test
  void readsJsonHoweverItIsLaidOut() {
    String compact =
        "{\"asOf\":\"2026-05-01T09:30:00Z\",\"drug\":\"a\\u00e9\\/\\ud83d\\ude00\\t\","
            + "\"patient\":{\"weights\":[{\"number\":1,\"kilograms\":8.25E+1}]},\"claim\":null}";
    String indentedWithTabs =
        compact.replace(",", ",\r\n\t\t").replace(":{", " :\t{\n\t").replace("}", "\n\t}");

    Case read = CaseReader.read(compact, "case.json");

    assertThat(read.drug()).isEqualTo("a\u00e9/\ud83d\ude00\t");
    assertThat(read.patient().weights().get(0).kilograms()).isEqualByComparingTo("82.5");
    assertThat(read.claim()).isNull();
    assertThat(CaseReader.read(indentedWithTabs, "case.json")).isEqualTo(read);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, "\ufeffasOf: \"2026-05-01T09:30:00Z\"\n");

    assertThat(CaseReader.read(file).drug()).isNull();
  }

  @Test
  void anAliasIsReadAsWhatItNames() {
    Case read =
        CaseReader.read(
            """
            asOf: &moment "2026-05-01T09:30:00Z"
            request: { receivedAt: *moment }
            """,
            "case.yaml");

    assertThat(read.request().receivedAt()).isEqualTo(read.asOf());
  }

  @Test
  void aFileThatIsNotThereIsAProblemWithoutAPlaceInIt(@TempDir Path folder) throws IOException {
    Path latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', (byte) 0xe9, 'b'});

    assertThatThrownBy(() -> CaseReader.read(Path.of("no-such.yaml")))
        .isInstanceOf(CaseFileException.class)
        .hasMessage("no-such.yaml: There is no such file. Fix: Check the path.");
    assertThatThrownBy(() -> CaseReader.read(latin))
        .isInstanceOf(CaseFileException.class)
        .hasMessageEndingWith("latin.yaml: The file is not UTF-8 text. Fix: Save it as UTF-8.");
  }
}
