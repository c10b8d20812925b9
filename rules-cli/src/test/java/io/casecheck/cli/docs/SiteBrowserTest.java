package io.casecheck.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.cli.RepositorySite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The pages as a person sees them; screenshots are kept in target/screenshots. */
class SiteBrowserTest {
  /** One page of each kind. */
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("overview", "index.html"),
              Map.entry("rules", "rules.html"),
              Map.entry("rule", "rules/MEDICARE-ADVANTAGE-RECONSIDERATION-001.html"),
              Map.entry("rule-of-one-version", "rules/HEMGENIX-CODING-003.html"),
              Map.entry("scopes", "scopes.html"),
              Map.entry("scope", "scopes/program-medicare-advantage.html"),
              Map.entry("sources", "sources.html"),
              Map.entry("source", "sources/42-cfr-422.582-b.html"),
              Map.entry("guide", "guide.html"),
              Map.entry("statement", "guide/statement-3.html"),
              Map.entry("coverage", "coverage.html"),
              Map.entry("time-line", "time-line.html"),
              Map.entry("cases", "cases.html"),
              Map.entry("case-file", "cases/base-clean-claim.html"),
              Map.entry("search", "search.html?q=J1411")));

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.start();
    RepositorySite.once();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void go(String page) {
    String[] parts = page.split("\\?", 2);
    Path file = RepositorySite.FOLDER.resolve(parts[0]);
    browser.open(file, parts.length > 1 ? "?" + parts[1] : "");
  }

  @ParameterizedTest
  @CsvSource({"phone, 360, false", "desk-dark, 1280, true"})
  void axeFindsNothing(String screen, int width, boolean dark) {
    browser.screen(width, 900, dark);
    List<String> found = new ArrayList<>();
    KINDS.forEach(
        (kind, page) -> {
          go(page);
          browser.screenshot(kind + "-" + screen);
          browser.violations().forEach(one -> found.add(page + " " + one));
        });
    assertThat(found).isEmpty();
  }

  @Test
  void noPageIsWiderThanAPhone() {
    browser.screen(360, 800, false);
    List<String> pages = new ArrayList<>(KINDS.values());
    List<String> all =
        RepositorySite.files(RepositorySite.FOLDER).keySet().stream()
            .filter(name -> name.endsWith(".html"))
            .toList();
    for (int i = 0; i < all.size(); i += 15) {
      pages.add(all.get(i));
    }
    assertThat(pages)
        .allSatisfy(
            page -> {
              go(page);
              browser.run("document.querySelectorAll('details').forEach(one => one.open = true);");
              assertThat(browser.overflow()).as(page).isLessThanOrEqualTo(0);
            });
  }

  @Test
  void nothingIsAskedOfAnyServer() {
    browser.screen(1280, 900, false);
    browser.requests();
    KINDS.values().forEach(SiteBrowserTest::go);
    assertThat(browser.requests())
        .hasSizeGreaterThan(KINDS.size())
        .allMatch(address -> address.startsWith("file://"));
  }

  @Test
  void searchFindsARuleByItsIdAndByAWord() {
    browser.screen(360, 800, false);
    go("index.html");
    WebElement box = browser.driver().findElement(By.id("query"));
    box.sendKeys("hemgenix-coding-003", Keys.ENTER);
    assertThat(browser.awaited(By.cssSelector("#results li")).getText())
        .contains("HEMGENIX-CODING-003");

    go("search.html?q=therapeutic%20dose");
    assertThat(results()).extracting(WebElement::getText).anyMatch(text -> text.contains("J1411"));
    results().get(0).findElement(By.tagName("a")).click();
    assertThat(browser.driver().findElement(By.tagName("h1")).getText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "search.html", "rules.html"})
  void eachPageHasOneSearchBox(String page) {
    go(page);
    assertThat(browser.driver().findElements(By.cssSelector("input[type=search]"))).hasSize(1);
  }

  @Test
  void searchSaysWhenNothingFits() {
    go("search.html?q=zzz");
    assertThat(results()).isEmpty();
    assertThat(browser.driver().findElement(By.id("count")).getText())
        .isEqualTo("Nothing has all of these words.");
  }

  @Test
  void whatIsSearchedForIsTextAndNotMarkup() {
    go("search.html?q=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D%27run%27%22%3E");
    assertThat(browser.driver().getTitle()).doesNotContain("run");
  }

  private static List<WebElement> results() {
    return browser.driver().findElements(By.cssSelector("#results li"));
  }

  @Test
  void aKeyboardReachesTheContentFirstAndSeesWhereItIs() {
    browser.screen(1280, 900, false);
    go("rules.html");
    new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    WebElement first = browser.driver().switchTo().activeElement();
    assertThat(first.getText()).isEqualTo("Skip to the content");
    assertThat(first.getCssValue("outline-style")).isEqualTo("solid");
    first.sendKeys(Keys.ENTER);
    assertThat(browser.driver().getCurrentUrl()).endsWith("#content");
  }

  @Test
  void headingsFollowEachOtherWithoutALeap() {
    assertThat(KINDS.values())
        .allSatisfy(
            page -> {
              go(page);
              List<Integer> levels =
                  browser.driver().findElements(By.cssSelector("h1, h2, h3, h4")).stream()
                      .map(heading -> Integer.parseInt(heading.getTagName().substring(1)))
                      .toList();
              assertThat(levels.get(0)).isEqualTo(1);
              for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i) - levels.get(i - 1)).as(page).isLessThanOrEqualTo(1);
              }
            });
  }
}
