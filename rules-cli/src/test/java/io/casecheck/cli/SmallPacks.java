package io.casecheck.cli;

import java.util.ArrayList;
import java.util.List;

/** Texts of small real packs: one drug, one rule file. */
public final class SmallPacks {
  public static final String SCOPE =
      "title: Beqvez\napplies: { drug: { names: [Beqvez], codes: [J1414] } }\n";
  public static final String SOURCES =
      """
      hcpcs-j1414:
        authority: HCPCS Level II
        section: J1414
        title: Fidanacogene elaparvovec-dzkt, per therapeutic dose
        address: https://www.cms.gov/
        read: 2026-11-24
        verified: yes
      """;

  private final List<String> rules = new ArrayList<>();

  /** A rule on the units of J1414, all of whose parts a test can exchange. */
  public static String rule(String id, String effective, String message, String condition) {
    return """

        rule "%s-%s"
            @id("%s")
            @title("J1414 is billed as one unit")
            @category("CODING") @severity("ERROR")
            @effective("%s") @controls("SERVICE_DATE")
            @source("hcpcs-j1414")
            @message("%s")
            @remedy("Bill one unit.")
        when
            $line : ClaimLine( code == "J1414", %s )
        then
            findings.violated(drools, $line, "units");
        end
        """
        .formatted(id, effective, id, effective, message, condition);
  }

  public SmallPacks with(String rule) {
    rules.add(rule);
    return this;
  }

  /** Writes the pack below the command's folder. */
  public void in(CommandTester command, String folder) {
    command
        .file(folder + "/sources.yaml", SOURCES)
        .file(folder + "/drug/beqvez/scope.yaml", SCOPE)
        .file(
            folder + "/drug/beqvez/coding.drl",
            """
            package drug.beqvez

            import io.casecheck.model.ClaimLine

            global io.casecheck.engine.Report findings
            """
                + String.join("", rules));
  }

  /** Cases with 1, 2 and 3 units, and one without. */
  public static final String CASES =
      """
      name: one unit
      case:
        asOf: "2025-03-18T10:00:00-04:00"
        drug: Beqvez
        coverage: { payer: Example Health, program: COMMERCIAL_INSURED, state: OH }
        claim:
          form: PROFESSIONAL
          lines:
            - { number: 1, code: J1414, units: 1, serviceDate: 2025-03-10 }
      ---
      name: two units
      from: one unit
      case: { claim: { lines: [ { number: 1, units: 2 } ] } }
      ---
      name: three units
      from: one unit
      case: { claim: { lines: [ { number: 1, units: 3 } ] } }
      ---
      name: no units
      from: one unit
      without: [ "claim.lines[number=1].units" ]
      """;
}
