package io.casecheck.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.SampleFindings;
import io.casecheck.cli.terminal.Style;
import io.casecheck.finding.Findings;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsPageTest {
  private static final Style PLAIN = new Style(false, true, 100);

  @Test
  void showsOneOfEverything() {
    Golden.assertSame(page(SampleFindings.everything(), PLAIN), "everything.txt");
  }

  @Test
  void asciiHasNoOtherCharacter() {
    String ascii = page(SampleFindings.everything(), new Style(false, false, 100));
    assertThat(ascii).matches("\\A[\\x0a\\x20-\\x7e]*\\z");
    Golden.assertSame(ascii, "everything-ascii.txt");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 100})
  void staysWithinTheWidthUnlessOneWordIsWider(int width) {
    String page = page(SampleFindings.everything(), new Style(false, true, width));
    assertThat(page.lines())
        .allSatisfy(
            line ->
                assertThat(line.length() <= width || line.strip().split("\\s+").length <= 2)
                    .as(line)
                    .isTrue());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void wrappingLosesAndBreaksNoWord(int width) {
    String narrow = page(SampleFindings.everything(), new Style(false, true, width));
    String wide = page(SampleFindings.everything(), new Style(false, true, 10_000));
    assertThat(words(narrow)).containsExactlyElementsOf(words(wide).toList());
  }

  @Test
  void colourChangesNothingElse() {
    String coloured = page(SampleFindings.everything(), new Style(true, true, 100));
    assertThat(coloured).contains("\u001b[1;31m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(page(SampleFindings.everything(), PLAIN));
  }

  @Test
  void aClearCaseSaysSo() {
    assertThat(page(SampleFindings.clear(), PLAIN))
        .endsWith("\nCLEAR: 0 errors, 0 warnings, 3 rules in force.\n")
        .doesNotContain("DEADLINES", "ASK", "NOT CHECKED");
  }

  @Test
  void whatWasNotCheckedIsNeverClear() {
    assertThat(page(SampleFindings.incomplete(), PLAIN))
        .contains("No rules are loaded for the payer of this case.")
        .endsWith("\nINCOMPLETE: 0 errors, 0 warnings, 1 not checked, 3 rules in force.\n");
  }

  private static Stream<String> words(String page) {
    return Stream.of(page.strip().split("\\s+"));
  }

  private static String page(Findings findings, Style style) {
    return FindingsPage.write("first-draft.yaml", findings, SampleFindings.TITLES, style);
  }
}
