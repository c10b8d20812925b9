package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of documents. */
final class Documents {
  private Documents() {}

  /** The code blocks of a document in one language, in their order. */
  static List<String> blocks(String document, String language) throws IOException {
    return between(Repository.text(Repository.file(document)), "```" + language + "\n", "```");
  }

  /** Rows of tables under a heading of the document, by cells, without their headers. */
  static List<List<String>> rows(String document, String heading) throws IOException {
    String text = Repository.text(Repository.file(document));
    int start = text.indexOf("\n" + heading + "\n");
    assertThat(start).as("%s has %s", document, heading).isPositive();
    int next = text.indexOf("\n#", start + 1);
    String section = next < 0 ? text.substring(start) : text.substring(start, next);
    List<List<String>> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : section.lines().toList()) {
      boolean row = line.startsWith("| ");
      if (row && inside) {
        rows.add(cells(line));
      }
      inside = line.startsWith("|---") || (row && inside);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return List.of(line.substring(2, line.lastIndexOf(" |")).split(" \\| ", -1));
  }

  /** The texts between each start and the end that follows it. */
  static List<String> between(String text, String start, String end) {
    Matcher matcher =
        Pattern.compile(Pattern.quote(start) + "(.*?)" + Pattern.quote(end), Pattern.DOTALL)
            .matcher(text);
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1).stripTrailing() + "\n");
    }
    return found;
  }
}
