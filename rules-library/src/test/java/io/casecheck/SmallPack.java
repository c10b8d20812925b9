package io.casecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a pack of one scope and a few rules. */
final class SmallPack {
  private final List<String> rules = new ArrayList<>();

  /** A rule on claim lines with this condition; further metadata stands after the remedy. */
  SmallPack rule(String id, String effective, String message, String more, String condition) {
    rules.add(
        """

        rule "%s-%s"
            @id("%s")
            @title("Title of %s")
            @category("CODING") @severity("ERROR")
            @effective("%s") %s @controls("SERVICE_DATE")
            @source("s")
            @message("%s")
            @remedy("Mend it.")
            %s
        when
            $line : ClaimLine( %s )
        then
            findings.violated(drools, $line, "units");
        end
        """
            .formatted(
                id,
                effective,
                id,
                id,
                effective.substring(0, 10),
                effective.length() > 10 ? "@expires(\"" + effective.substring(11) + "\")" : "",
                message,
                more,
                condition));
    return this;
  }

  Path in(Path folder) {
    try {
      Path scope = Files.createDirectories(folder.resolve("common"));
      Files.writeString(scope.resolve("scope.yaml"), "title: Common\n");
      Files.writeString(
          folder.resolve("sources.yaml"),
          """
          s:
            authority: A
            section: 1
            title: T
            address: https://example.org/
            read: 2026-01-01
            verified: yes
          """);
      Files.writeString(
          scope.resolve("coding.drl"),
          """
          package common

          import io.casecheck.model.ClaimLine;

          global io.casecheck.engine.Report findings
          """
              + String.join("", rules));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
