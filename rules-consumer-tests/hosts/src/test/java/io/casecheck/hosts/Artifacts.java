package io.casecheck.hosts;

import com.fasterxml.jackson.core.JsonFactory;
import io.casecheck.json.CaseReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the modules beside this one packaged. */
final class Artifacts {
  /**
   * What reads and compiles folders of rules: Maven leaves it out with the three dependencies that
   * docs/embedding.md excludes, and what it says can go besides.
   */
  private static final List<String> COMPILE_TIME =
      List.of(
          "drools-engine-",
          "drools-codegen-common-",
          "drools-commands-",
          "drools-model-codegen-",
          "drools-model-prototype-",
          "drools-mvel-",
          "drools-tms-",
          "drools-wiring-dynamic-",
          "drools-ecj-",
          "drools-drl-",
          "drools-io-",
          "kie-util-maven-support-",
          "kie-util-xml-",
          "commons-codec-",
          "javaparser-core-",
          "snakeyaml-engine-",
          "fastcsv-",
          "ecj-",
          "antlr-runtime-",
          "antlr4-runtime-");

  private Artifacts() {}

  /** The jar or WAR of a module. */
  static Path of(String module) {
    try (Stream<Path> files = Files.list(module(module))) {
      List<Path> found =
          files
              .filter(file -> file.getFileName().toString().matches("consumer-.*\\.[jw]ar"))
              .filter(file -> !file.getFileName().toString().matches(".*-(sources|javadoc)\\.jar"))
              .toList();
      if (found.size() != 1) {
        throw new IllegalStateException("the module " + module + " packaged " + found);
      }
      return found.get(0);
    } catch (IOException e) {
      throw new IllegalStateException("package the module " + module + " first", e);
    }
  }

  /** The program, and everything that the library brings along. */
  static List<Path> program() {
    try (Stream<Path> jars = Files.list(module("program").resolve("lib"))) {
      return Stream.concat(Stream.of(of("program")), jars.sorted()).toList();
    } catch (IOException e) {
      throw new IllegalStateException("package the module program first", e);
    }
  }

  /** The program, and what the rules that come along need. */
  static List<Path> programOfCompiledRules() {
    return program().stream()
        .filter(jar -> COMPILE_TIME.stream().noneMatch(jar.getFileName().toString()::startsWith))
        .toList();
  }

  /** The program with what reads case files. */
  static List<Path> programOfCaseFiles() {
    return Stream.concat(
            program().stream(), Stream.of(jarOf(CaseReader.class), jarOf(JsonFactory.class)))
        .distinct()
        .toList();
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no jar of " + type, e);
    }
  }

  private static Path module(String name) {
    return Path.of("..", name, "target").toAbsolutePath().normalize();
  }
}
