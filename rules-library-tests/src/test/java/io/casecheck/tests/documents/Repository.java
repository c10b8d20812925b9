package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files at the top of the repository, wherever the tests are started. */
final class Repository {
  private static final Path TOP = top(Path.of("").toAbsolutePath());

  private Repository() {}

  private static Path top(Path folder) {
    if (Files.isRegularFile(folder.resolve(".mvn/jvm.config"))) {
      return folder;
    }
    Path parent = folder.getParent();
    assertThat(parent).as("a folder above the tests that holds .mvn/jvm.config").isNotNull();
    return top(parent);
  }

  static Path file(String path) {
    return TOP.resolve(path);
  }

  static String text(Path file) throws IOException {
    return Files.readString(file);
  }

  /** The first group of the pattern in the parent's pom.xml, from its start. */
  static String pom(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(text(file("pom.xml")));
    assertThat(matcher.find()).as("pom.xml holds %s", pattern).isTrue();
    return matcher.group(1);
  }

  /** The Java sources of what is shipped. */
  static List<Path> shippedSources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("rules-library", "rules-json", "rules-cli")) {
      Path sources = file(module + "/src/main/java");
      if (Files.isDirectory(sources)) {
        try (Stream<Path> files = Files.walk(sources)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
        }
      }
    }
    assertThat(found).as("shipped sources").isNotEmpty();
    return found;
  }

  /** Every document: those at the top and those in docs. */
  static List<Path> documents() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> top = Files.list(TOP);
        Stream<Path> docs = Files.walk(file("docs"))) {
      Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).forEach(found::add);
    }
    assertThat(found).as("documents").isNotEmpty();
    return found;
  }
}
