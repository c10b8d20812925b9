package io.casecheck.cli.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangelogTest {
  private static final List<String> POINT = List.of("New: `A-001`.");

  @Test
  void aPointGoesToTheAnswersOfTheOpenVersion() {
    String text =
        """
        # Changelog

        ## 1.3.0, not released

        ### Answers

        * One
          on two lines.

        ### Hosts

        * A host.

        ## 1.2.0

        ### Answers

        * Old.
        """;
    assertThat(new Changelog(text).with(POINT, VersionLevel.MAJOR))
        .isEqualTo(text.replace("  on two lines.\n", "  on two lines.\n* New: `A-001`.\n"));
  }

  @Test
  void anOpenVersionWithoutAnswersGetsThem() {
    assertThat(
            new Changelog("# Changelog\n\n## 1.3.0, not released\n\n### Hosts\n\n* A host.\n")
                .with(POINT, VersionLevel.PATCH))
        .isEqualTo(
            """
            # Changelog

            ## 1.3.0, not released

            ### Answers

            * New: `A-001`.

            ### Hosts

            * A host.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.3, PATCH, 1.2.4",
    "1.2.3, MINOR, 1.3.0",
    "1.2.3, MAJOR, 2.0.0",
    "0.2.3, PATCH, 0.2.4",
    "0.2.3, MINOR, 0.3.0",
    "0.2.3, MAJOR, 0.3.0"
  })
  void afterAReleaseAVersionOfTheLevelBegins(String last, VersionLevel level, String next) {
    assertThat(new Changelog("# Changelog\n\n## " + last + "\n\n* Old.\n").with(POINT, level))
        .isEqualTo(
            "# Changelog\n\n## "
                + next
                + ", not released\n\n### Answers\n\n* New: `A-001`.\n\n## "
                + last
                + "\n\n* Old.\n");
  }

  @Test
  void aPointThatStandsThereIsNotRepeatedHoweverItIsWrapped() {
    String text =
        "# Changelog\n\n## 1.0.0, not released\n\n### Answers\n\n* New:\n  `A-001`. And more.\n";
    assertThat(new Changelog(text).with(POINT, VersionLevel.MAJOR)).isEqualTo(text);
  }
}
