package io.casecheck.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.finding.Findings;
import io.casecheck.finding.WaivedFindings;
import io.casecheck.finding.Waiver;
import io.casecheck.finding.Waivers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsWriterTest {
  private static final Findings FINDINGS =
      SampleFindings.of(SampleFindings.violated(), SampleFindings.due(7));

  @Test
  void theLayoutIsFixed() {
    assertThat(FindingsWriter.withValues().write(FINDINGS))
        .startsWith(
            """
            {
              "status": "INCOMPLETE",
              "findings": [
                {
                  "ruleId": "HEMGENIX-CODING-003",
                  "version": "2023-04-01",
                  "scope": "drug/hemgenix",
                  "title": "J1411 is billed as one unit",
                  "category": "CODING",
                  "outcome": "VIOLATED",
                  "severity": "ERROR",
                  "paths": [
                    "claim.lines[number=1].units"
                  ],
                  "message": "J1411 is billed with 4711 units.",
                  "remedy": "Bill one unit, not 4711.",
                  "arguments": {
                    "units": "4711"
                  },
                  "missing": [],
                  "unsettled": [],
                  "citations": [
                    {
                      "key": "hcpcs-j1411",
                      "authority": "HCPCS",
                      "section": "J1411",
                      "readOn": "2026-09-25",
                      "verified": "YES"
                    }
                  ],
                  "assumptions": [],
                  "waivable": true,
                  "fingerprint": "fHEMGENIX-CODING-003"
                },
            """)
        .contains(
            """
                  "deadline": {
                    "dueBy": "2026-06-07",
                    "safeBy": "2026-06-01",
                    "dueAt": "2026-06-10T12:00:00.5-04:00",
                    "basis": "PRESUMED",
                    "status": "OPEN",
                    "daysLeft": 40,
            """)
        .endsWith(
            """
                "asOf": "2026-05-01T09:30:00-04:00",
                "settings": {
                  "mostMatches": "100000"
                },
                "controllingDates": {
                  "claim.lines[number=1].serviceDate": "2026-04-10",
                  "claim.lines[number=2].serviceDate": "2026-04-11"
                },
                "considered": {
                  "scopes": [
                    "drug/hemgenix"
                  ],
                  "criteria": [],
                  "sectionsNotInCase": [
                    "request"
                  ],
                  "inForce": [
                    "A-001"
                  ],
                  "fired": [],
                  "unknown": [],
                  "failed": []
                },
                "findingsDigest": "0000000000000000000000000000000000000000000000000000000000000000"
              }
            }
            """)
        .doesNotContain("\r");
  }

  @Test
  void theSameFindingsGiveTheSameBytes() {
    Findings again = SampleFindings.of(SampleFindings.violated(), SampleFindings.due(7));

    assertThat(FindingsWriter.withValues().write(again))
        .isEqualTo(FindingsWriter.withValues().write(FINDINGS));
  }

  @Test
  void redactedFindingsHoldNoArgument() {
    assertThat(FindingsWriter.redacted().write(FINDINGS))
        .contains("\"message\": \"J1411 is billed with {units} units.\",")
        .contains("\"remedy\": \"Bill one unit, not {units}.\",")
        .doesNotContain("arguments")
        .doesNotContain("4711");
  }

  @Test
  void waiversStandBesideTheFindingsAndWhoWaivedIsFreeText() {
    LocalDate on = LocalDate.of(2026, 5, 1);
    Waiver waiver = Waiver.of(SampleFindings.violated(), "agreed by phone", "desk 7", on);
    WaivedFindings waived = Waivers.apply(FINDINGS, List.of(waiver), on);

    assertThat(FindingsWriter.withValues().write(waived))
        .contains("\"status\": \"INCOMPLETE\"", "\"on\": \"2026-05-01\"")
        .contains("\"reason\": \"agreed by phone\"", "\"owner\": \"desk 7\"")
        .contains("\"status\": \"APPLIED\"", "\"fingerprint\": \"fHEMGENIX-CODING-003\"");
    assertThat(FindingsWriter.redacted().write(waived))
        .contains("\"status\": \"APPLIED\"", "\"expires\": \"2026-05-01\"")
        .doesNotContain("agreed by phone", "desk 7", "4711");
  }
}
