package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library in hosts of other shapes, each with class loaders and engine statics of its own. */
class HostTest {
  /** What Maven leaves out with the three dependencies that docs/embedding.md excludes. */
  private static final List<String> READERS =
      List.of(
          "drools-engine-",
          "drools-codegen-common-",
          "drools-commands-",
          "drools-model-codegen-",
          "drools-model-prototype-",
          "drools-mvel-",
          "drools-tms-",
          "drools-wiring-dynamic-",
          "javaparser-core-",
          "snakeyaml-engine-",
          "fastcsv-");

  /** What docs/embedding.md says can go besides. */
  private static final List<String> COMPILERS =
      List.of(
          "drools-ecj-",
          "drools-drl-parser-",
          "drools-drl-extensions-",
          "drools-drl-ast-",
          "drools-io-",
          "kie-util-maven-support-",
          "ecj-",
          "antlr-runtime-",
          "antlr4-runtime-");

  @Test
  void theThreadsClassLoaderDoesNotMatter() throws Exception {
    assertThat(evaluatedIn(List.of())).isEqualTo(evaluatedHere());
  }

  @Test
  void bundledRulesNeedNeitherReadersNorCompilers() throws Exception {
    List<String> leftOut = Stream.concat(READERS.stream(), COMPILERS.stream()).toList();
    assertThat(evaluatedIn(leftOut)).isEqualTo(evaluatedHere());
  }

  @Test
  void foldersCannotBeReadWithoutTheirReaders() {
    assertThatThrownBy(() -> call(READERS, "configured", Path.class, walk()))
        .rootCause()
        .hasMessageStartingWith("The rule pack " + walk() + " does not load.")
        .hasMessageContaining(
            "A folder of rules is read and compiled by org.drools:drools-engine and"
                + " org.snakeyaml:snakeyaml-engine and de.siegmar:fastcsv, which are not on the class"
                + " path.");
  }

  private static Path walk() {
    return Repository.file("docs/authoring/our-rules");
  }

  private static String evaluatedHere() {
    return EmbeddingExample.evaluated(text -> {}).toString();
  }

  private static String evaluatedIn(List<String> leftOut) throws Exception {
    Consumer<String> log = text -> {};
    return call(leftOut, "evaluated", Consumer.class, log);
  }

  /** Calls the example in a loader of its own, by a thread whose loader sees none of it. */
  private static <T> String call(List<String> leftOut, String name, Class<T> type, T argument)
      throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader host =
        new URLClassLoader(classPath(leftOut), ClassLoader.getPlatformClassLoader())) {
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      Method method =
          host.loadClass(EmbeddingExample.class.getName()).getDeclaredMethod(name, type);
      method.setAccessible(true);
      return String.valueOf(method.invoke(null, argument));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] classPath(List<String> leftOut) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    int left = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      String jar = Path.of(entry).getFileName().toString();
      if (leftOut.stream().anyMatch(jar::startsWith)) {
        left++;
      } else {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    assertThat(left).as("jars that were left out").isGreaterThanOrEqualTo(leftOut.size());
    return urls.toArray(URL[]::new);
  }
}
