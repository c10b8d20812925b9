package io.casecheck.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The same rules give the same classes in one process. In another, the engine still orders the
 * metadata of facts by the identity of their classes.
 */
class RuleCompilerTest {
  private static final Pack WALK =
      PackReader.read(
          PackFiles.in(Path.of("../docs/authoring/our-rules")),
          PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE));

  @Test
  void theSameRulesGiveTheSameClasses() {
    CompiledRules once = RuleCompiler.compile("pack0", WALK);
    CompiledRules again = RuleCompiler.compile("pack0", WALK);

    assertThat(once.models()).isNotEmpty().isEqualTo(again.models());
    assertThat(once.classes().keySet()).isNotEmpty().isEqualTo(again.classes().keySet());
    once.classes()
        .forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(again.classes().get(name)));
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
              assertThat(built.models()).isEqualTo(alone.models());
              assertThat(built.classes().keySet()).isEqualTo(alone.classes().keySet());
            });
  }
}
