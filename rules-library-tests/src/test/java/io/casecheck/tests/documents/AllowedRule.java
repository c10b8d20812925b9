package io.casecheck.tests.documents;

/** A rule around conditions and a call that docs/authoring.md shows. */
final class AllowedRule {
  private AllowedRule() {}

  static String text(int number, String conditions, String call) {
    return """
        rule "allowed-%s"
            @id("ALLOWED-CODING-%s")
            @title("This may be written")
            @category("CODING") @severity("INFO")
            @effective("2025-01-01") @controls("AS_OF")
            @source("hcpcs-j1414")
            @message("It was written.")
            @remedy("Nothing.")
        when
            %s
        then
            %s
        end
        """
        .formatted(number, 100 + number, conditions, call);
  }
}
