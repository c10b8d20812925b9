package io.casecheck.pack.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.pack.Pack;
import io.casecheck.pack.load.PackReader;
import io.casecheck.pack.read.PackFiles;
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

    assertThat(once.parts().keySet()).isNotEmpty().isEqualTo(again.parts().keySet());
    once.parts().forEach((name, part) -> assertSame(name, part, again.parts().get(name)));
  }

  private static void assertSame(String part, CompiledPart one, CompiledPart other) {
    assertThat(one.model()).as(part).isEqualTo(other.model());
    Map<String, byte[]> classes = other.classes();
    assertThat(one.classes()).as(part).containsOnlyKeys(classes.keySet());
    one.classes().forEach((name, bytes) -> assertThat(bytes).as(part).isEqualTo(classes.get(name)));
    assertThat(one.packed()).as(part).isEqualTo(other.packed());
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
              assertThat(built.parts().keySet()).isEqualTo(alone.parts().keySet());
              built
                  .parts()
                  .forEach(
                      (name, part) ->
                          assertThat(part.classes().keySet())
                              .isEqualTo(alone.parts().get(name).classes().keySet()));
            });
  }
}
