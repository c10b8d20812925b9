package io.casecheck.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.RepositorySite;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the site of the shipped rules, without a browser. */
class SiteTest {
  private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  private static RepositorySite.Run run;
  private static SortedMap<String, String> files;

  @BeforeAll
  static void write() {
    run = RepositorySite.once();
    files = RepositorySite.files(RepositorySite.FOLDER);
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new HashMap<>(files);
    pages.keySet().removeIf(name -> !name.endsWith(".html"));
    return pages;
  }

  @Test
  void everyLinkThatTheCommandChecksHasAnEnd() {
    assertThat(run.told()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void everyInternalLinkResolvesWithItsPlaceOnThePage() {
    List<String> broken = new ArrayList<>();
    Map<String, Set<String>> places = new HashMap<>();
    pages().forEach((name, text) -> places.put(name, all(ID, text)));
    pages()
        .forEach(
            (name, text) ->
                all(LINK, text).stream()
                    .filter(link -> !link.startsWith("https://"))
                    .filter(link -> !resolves(name, link, places))
                    .forEach(link -> broken.add(name + " -> " + link)));
    assertThat(broken).isEmpty();
  }

  private static boolean resolves(String page, String link, Map<String, Set<String>> places) {
    URI target = URI.create(page).resolve(link);
    String path = link.startsWith("#") ? page : target.getPath();
    String place = target.getFragment();
    return !path.startsWith("/")
        && !path.contains("..")
        && files.containsKey(path)
        && (place == null || places.getOrDefault(path, Set.of()).contains(place));
  }

  private static Set<String> all(Pattern pattern, String text) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void linksThatLeaveAreSourcesOfTheRegister() {
    String sources = pages().get("sources.html");
    assertThat(pages())
        .allSatisfy(
            (name, text) ->
                assertThat(all(LINK, text))
                    .filteredOn(link -> link.contains(":"))
                    .as(name)
                    .allMatch(link -> link.startsWith("https://"))
                    .allMatch(link -> sources.contains("href=\"" + link + "\"")));
  }

  @Test
  void idsOnAPageAreUnique() {
    assertThat(pages())
        .allSatisfy(
            (name, text) -> {
              List<String> ids = new ArrayList<>();
              Matcher matcher = ID.matcher(text);
              while (matcher.find()) {
                ids.add(matcher.group(1));
              }
              assertThat(ids).as(name).doesNotHaveDuplicates();
            });
  }

  @Test
  void thereIsAPageForEverything() {
    assertThat(files.keySet())
        .contains(
            "index.html",
            "rules/HEMGENIX-CODING-003.html",
            "scopes/program-medicare-advantage.html",
            "sources/42-cfr-422.582-b.html",
            "guide/statement-68.html",
            "cases/base-clean-claim.html",
            "coverage.html",
            "time-line.html",
            "search.html");
  }

  @Test
  void aRuleShowsWhatItSaysItsVersionsAndItsCases() {
    assertThat(files.get("rules/MEDICARE-ADVANTAGE-RECONSIDERATION-001.html"))
        .contains(
            "<h1>Last day to ask the plan for a reconsideration</h1>",
            "Notices dated from 2025-01-01 on",
            "Notices dated from 2019-01-01 to 2024-",
            "<del>60 calendar days after the date of the notice;",
            "<var>dueBy</var>",
            "href=\"../sources/42-cfr-422.582-b.html\"",
            "cases/base-denied-request.html#line-1");
  }

  @Test
  void aNearMissNamesTheInputsThatPartItFromACaseThatRaises() {
    assertThat(files.get("rules/HEMGENIX-CODING-003.html"))
        .containsPattern("<code class=\"quiet\">claim.lines\\[number=\\d+].units</code>");
  }

  @Test
  void theSamePackGivesTheSameBytesAndLeavesNothingStale(@TempDir Path folder) throws Exception {
    Path again = folder.resolve("site");
    Files.createDirectories(again.resolve("rules"));
    Files.writeString(again.resolve("rules/GONE-001.html"), "of an earlier run");
    Files.writeString(again.resolve("site-files.txt"), "rules/GONE-001.html\n");
    RepositorySite.write(again);
    assertThat(RepositorySite.files(again)).isEqualTo(files);
  }
}
