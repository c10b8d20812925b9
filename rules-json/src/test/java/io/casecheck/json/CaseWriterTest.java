package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Case;
import io.casecheck.model.CaseList;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CaseWriterTest {
  @RepeatedTest(300)
  void whatIsWrittenIsReadBack(RepetitionInfo repetition) {
    long seed = repetition.getCurrentRepetition();
    Case written = new RandomCases(seed).next();

    String json = CaseWriter.write(written);
    Case read = CaseReader.read(json, "case.json");

    assertThat(read.equals(written)).as("seed %d:\n%s", seed, json).isTrue();
    assertThat(CaseWriter.write(read)).as("seed %d", seed).isEqualTo(json);
  }

  @Test
  void theLayoutIsFixed() {
    Case aCase =
        Case.builder()
            .asOf(OffsetDateTime.parse("2026-05-01T09:30-04:00"))
            .drug("Hemgenix")
            .notHeld(CaseList.APPEALS, CaseList.DIAGNOSES)
            .build();

    assertThat(CaseWriter.write(aCase))
        .isEqualTo(
            """
            {
              "asOf": "2026-05-01T09:30:00-04:00",
              "drug": "Hemgenix",
              "patient": {
                "weights": []
              },
              "coverage": {},
              "diagnoses": [],
              "laboratoryResults": [],
              "bleedingEpisodes": [],
              "prophylaxisRegimens": [],
              "priorGeneTherapies": [],
              "prescriber": {},
              "facility": {},
              "determinations": [],
              "appeals": [],
              "notHeld": [
                "DIAGNOSES",
                "APPEALS"
              ]
            }
            """);
  }
}
