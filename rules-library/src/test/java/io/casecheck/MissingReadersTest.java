package io.casecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that leaves out what reads folders is told what it lacks, whatever it asks for. */
class MissingReadersTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "io.casecheck.RulePackCheck, of",
    "io.casecheck.RulePackCheck, overlay",
    "io.casecheck.RulePackFixes, of",
    "io.casecheck.RulePackFixes, overlay"
  })
  void theDependencyIsNamed(String type, String method) throws Exception {
    assertThat(trouble(type, method, "snakeyaml-engine"))
        .contains(
            "A folder of rules is read by org.snakeyaml:snakeyaml-engine, which is not on the class"
                + " path. Fix: add it, or load a file that `casecheck compile` wrote"
                + " [missing-dependency]");
  }

  @Test
  void bothAreNamed() throws Exception {
    assertThat(trouble("io.casecheck.RulePackCheck", "of", "snakeyaml-engine", "fastcsv"))
        .contains(
            "A folder of rules is read by org.snakeyaml:snakeyaml-engine and de.siegmar:fastcsv,"
                + " which are not on the class path.");
  }

  /** A check compiles nothing, so that it can do without what compiles. */
  @Test
  void aCheckNeedsNoCompiler() throws Exception {
    assertThat(trouble("io.casecheck.RulePackCheck", "of", "drools-model-codegen")).isEmpty();
    assertThat(trouble("io.casecheck.CaseEvaluator", "load", "drools-model-codegen"))
        .contains("A folder of rules is read and compiled by org.drools:drools-engine, which is");
  }

  /** What a call on the folder ends in, where some jars are not on the class path. */
  private String trouble(String type, String method, String... missing) throws Exception {
    new SmallPack().rule("COMMON-001", "2023-04-01", "Units.", "", "units > 1").in(folder);
    try (URLClassLoader without =
        new URLClassLoader(classPath(missing), ClassLoader.getPlatformClassLoader())) {
      without.loadClass(type).getMethod(method, Path.class).invoke(null, folder);
      return "";
    } catch (InvocationTargetException e) {
      assertThat(e.getCause().getClass().getSimpleName()).isEqualTo("RulePackException");
      return e.getCause().getMessage();
    }
  }

  private static URL[] classPath(String... missing) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (List.of(missing).stream().noneMatch(entry::contains)) {
        urls.add(new File(entry).toURI().toURL());
      }
    }
    assertThat(urls).isNotEmpty();
    return urls.toArray(URL[]::new);
  }
}
