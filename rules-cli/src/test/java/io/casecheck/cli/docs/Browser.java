package io.casecheck.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver.Timeouts;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real browser without a window, which reads files and has no way to any server. */
final class Browser implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String SETTING = "CASECHECK_BROWSER";
  private static final Duration LOADING = Duration.ofSeconds(30);

  private final ChromeDriver driver;
  private final Locale locale = Locale.getDefault();
  private final String axe;

  private Browser(Path browser, Path driverProgram) {
    // The driver's port is formatted in the default locale, whose digits it could not read.
    Locale.setDefault(Locale.ROOT);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND"));
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(driverProgram.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    axe = resource("/axe.min.js");
  }

  /**
   * A browser, if the machine has one. Without one the test is skipped with the reason; where
   * CASECHECK_BROWSER is {@code required}, as in the gate, it fails.
   */
  static Browser start() {
    Optional<Path> browser =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> onPath(name).stream())
            .findFirst();
    Optional<Path> driver = onPath("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      String reason =
          "The pages are not looked at: chromium or chromedriver is not on the PATH; on Debian,"
              + " apt-get install chromium chromium-driver.";
      assertThat(System.getenv(SETTING)).as(reason).isNotEqualTo("required");
      Assumptions.abort(reason);
    }
    return new Browser(browser.orElseThrow(), driver.orElseThrow());
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A screen of this many pixels of the page, light or dark. */
  void screen(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  void open(Path page, String query) {
    driver.get(page.toAbsolutePath().normalize().toUri() + query);
  }

  ChromeDriver driver() {
    return driver;
  }

  /** The first such element, also if the page that has it is still to be loaded. */
  WebElement awaited(By place) {
    Timeouts timeouts = driver.manage().timeouts();
    Duration usual = timeouts.getImplicitWaitTimeout();
    timeouts.implicitlyWait(LOADING);
    try {
      return driver.findElement(place);
    } finally {
      timeouts.implicitlyWait(usual);
    }
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What axe finds wrong with the page as it stands: rule and element. */
  List<?> violations() {
    driver.executeScript(axe);
    return (List<?>)
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "axe.run({resultTypes: ['violations']}).then(result => done("
                + "result.violations.flatMap(one => one.nodes.map(node =>"
                + " one.id + ': ' + node.html + ' ' + node.failureSummary))));");
  }

  /** Pixels by which the page is wider than the screen. */
  long overflow() {
    return (Long)
        run(
            "return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"
                + " - window.innerWidth;");
  }

  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Addresses that were asked for since the last time, by any page. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
    Locale.setDefault(locale);
  }
}
