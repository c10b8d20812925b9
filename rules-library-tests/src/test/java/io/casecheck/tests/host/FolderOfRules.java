package io.casecheck.tests.host;

import io.casecheck.CaseEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder of rules, and a host that loads the folder that its argument names. */
final class FolderOfRules {
  private FolderOfRules() {}

  public static void main(String[] arguments) {
    try (CaseEvaluator evaluator = CaseEvaluator.load(Path.of(arguments[0]))) {
      System.out.println(evaluator.rules().size());
    }
  }

  static Path in(Path folder) throws IOException {
    return in(folder, 1);
  }

  /** One rule on claim lines with more units than that. */
  static Path in(Path folder, int units) throws IOException {
    Files.createDirectories(folder.resolve("common"));
    Files.writeString(
        folder.resolve("sources.yaml"),
        "desk:\n  authority: Our desk\n  section: 1\n  title: T\n"
            + "  read: 2026-01-05\n  verified: yes\n");
    Files.writeString(folder.resolve("common/scope.yaml"), "title: Common\n");
    Files.writeString(
        folder.resolve("common/rules.drl"),
        """
        package common
        import io.casecheck.model.ClaimLine;
        global io.casecheck.engine.Report findings;

        rule "many-units"
            @id("OUR-001")
            @title("Many units")
            @category("CODING") @severity("ERROR")
            @effective("2020-01-01") @controls("SERVICE_DATE")
            @source("desk")
            @message("{units} units are more than %s.")
            @remedy("Look again.")
        when
            $line : ClaimLine( units > %s )
        then
            findings.violated(drools, $line, "units");
        end
        """
            .formatted(units, units));
    return folder;
  }
}
