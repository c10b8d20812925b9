package io.casecheck.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Case;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of peers mean something only if they do the same. */
class PeersAgreeTest {
  private static final List<Case> CASES = BenchmarkCases.some(1_000, 0);

  static Stream<Arguments> peers() {
    return Stream.of(
        Arguments.of("Casecheck", (Supplier<Peer>) CasecheckPeer::withSixtyRules),
        Arguments.of("new session", (Supplier<Peer>) DroolsPeer::newSession),
        Arguments.of("pool", (Supplier<Peer>) DroolsPeer::pool),
        Arguments.of("stateless", (Supplier<Peer>) DroolsPeer::stateless),
        Arguments.of("Easy Rules", (Supplier<Peer>) EasyRulesPeer::new),
        Arguments.of("Evrete", (Supplier<Peer>) EvretePeer::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("peers")
  void findTheSame(String name, Supplier<Peer> open) throws Exception {
    try (Peer plain = new PlainPeer();
        Peer peer = open.get()) {
      for (Case aCase : CASES) {
        assertThat(peer.found(aCase)).isEqualTo(plain.found(aCase));
      }
    }
  }

  @Test
  void everyRuleIsFoundInSomeCase() {
    PlainPeer plain = new PlainPeer();
    List<String> found =
        CASES.stream()
            .flatMap(aCase -> plain.found(aCase).stream())
            .map(finding -> finding.substring(0, finding.indexOf(' ')))
            .distinct()
            .sorted()
            .toList();
    assertThat(found)
        .containsExactlyElementsOf(
            Shapes.about("BENCHMARK", BenchmarkCases.CODES).stream()
                .map(Shape::id)
                .sorted()
                .toList());
  }
}
