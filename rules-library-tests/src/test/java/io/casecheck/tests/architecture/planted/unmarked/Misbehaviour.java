package io.casecheck.tests.architecture.planted.unmarked;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** One fault a method; nobody calls them. */
public final class Misbehaviour {
  private Misbehaviour() {}

  /** Faults against the host's process. */
  public static final class Process {
    private Process() {}

    static PrintStream prints() {
      return System.out;
    }

    static PrintStream printsErrors() {
      return System.err;
    }

    static void exits() {
      System.exit(1);
    }

    static void halts() {
      Runtime.getRuntime().halt(1);
    }

    static Thread startsAThread() {
      return new Thread();
    }

    static ProcessBuilder startsAProcess() {
      return new ProcessBuilder("true");
    }

    static Path leavesAFile() throws IOException {
      return Files.createTempFile("a", "b");
    }

    static File leavesAnOldFile() throws IOException {
      return File.createTempFile("a", "b");
    }
  }

  /** Faults that make an answer depend on where it was given. */
  public static final class Surroundings {
    private Surroundings() {}

    static String readsAProperty() {
      return System.getProperty("x");
    }

    static boolean readsAPropertyAsideBoolean() {
      return Boolean.getBoolean("x");
    }

    static String readsTheEnvironment() {
      return System.getenv("x");
    }

    static String endsLinesAsThePlatformDoes() {
      return System.lineSeparator();
    }

    static ZoneId readsTheZone() {
      return ZoneId.systemDefault();
    }

    static TimeZone readsTheOldZone() {
      return TimeZone.getDefault();
    }

    static Locale readsTheLocale() {
      return Locale.getDefault();
    }

    static Charset readsTheCharset() {
      return Charset.defaultCharset();
    }

    static LocalDate readsToday() {
      return LocalDate.now();
    }

    static OffsetDateTime readsNow() {
      return OffsetDateTime.now();
    }

    static Instant readsNowInAZone() {
      return OffsetDateTime.now(ZoneId.of("UTC")).toInstant();
    }

    static Supplier<LocalDate> readsTodayByReference() {
      return LocalDate::now;
    }

    static Clock readsAClock() {
      return Clock.systemUTC();
    }

    static Date readsTheOldClock() {
      return new Date();
    }

    static long readsMilliseconds() {
      return System.currentTimeMillis();
    }

    static String raisesByLocale(String text) {
      return text.toUpperCase();
    }

    static DateTimeFormatter formatsDatesByLocale() {
      return DateTimeFormatter.ofPattern("d MMM");
    }

    static void printsAStackTrace(IllegalStateException exception) {
      exception.printStackTrace();
    }
  }

  /** Looks like the faults above and is none. */
  public static final class Harmless {
    private Harmless() {}

    static String raises(String text) {
      return text.toUpperCase(Locale.ROOT);
    }

    static long measures() {
      return System.nanoTime();
    }

    static DateTimeFormatter formatsDates() {
      return DateTimeFormatter.ofPattern("d MMM", Locale.US);
    }
  }
}
