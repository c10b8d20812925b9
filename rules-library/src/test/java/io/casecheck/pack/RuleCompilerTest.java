package io.casecheck.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same rules give the same classes, byte for byte. */
class RuleCompilerTest {
  private static final Pack BUNDLED = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
  private static final Pack WALK =
      PackReader.read(PackFiles.in(Path.of("../docs/authoring/our-rules")), BUNDLED);

  /** Scopes of many rules: the engine can build those side by side. */
  @Test
  void theSameRulesGiveTheSameClasses() {
    CompiledRules once = RuleCompiler.compile("pack0", BUNDLED);
    CompiledRules again = RuleCompiler.compile("pack0", BUNDLED);

    assertThat(once.scopes().keySet()).isNotEmpty().isEqualTo(again.scopes().keySet());
    once.scopes().forEach((path, scope) -> assertSame(path, scope, again.scopes().get(path)));
  }

  private static void assertSame(String path, CompiledScope one, CompiledScope other) {
    assertThat(one.model()).as(path).isEqualTo(other.model());
    Map<String, byte[]> classes = other.classes();
    assertThat(one.classes()).as(path).containsOnlyKeys(classes.keySet());
    one.classes().forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(classes.get(name)));
    assertThat(one.packed()).as(path).isEqualTo(other.packed());
  }

  @Test
  void buildsOfTheSameRulesAtTheSameTimeDoNotMix() {
    CompiledRules alone = RuleCompiler.compile("pack0", WALK);
    List<CompiledRules> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(build -> RuleCompiler.compile("pack0", WALK))
            .toList();

    assertThat(together)
        .allSatisfy(
            built -> {
              assertThat(built.scopes().keySet()).isEqualTo(alone.scopes().keySet());
              built
                  .scopes()
                  .forEach(
                      (path, scope) ->
                          assertThat(scope.classes().keySet())
                              .isEqualTo(alone.scopes().get(path).classes().keySet()));
            });
  }
}
