package io.casecheck.pack.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casecheck.pack.Pack;
import io.casecheck.pack.Source;
import io.casecheck.pack.compile.CompiledPart;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.pack.tree.Condition;
import io.casecheck.pack.tree.Expression;
import io.casecheck.pack.tree.Reads;
import io.casecheck.pack.tree.Rule;
import io.casecheck.pack.tree.RuleMetadata;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.RulePackException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a compiled pack holds is what was compiled, or it is refused. */
class CompiledPackFileTest {
  private static final CompiledRules CLASSES =
      new CompiledRules(
          new TreeMap<>(
              Map.of(
                  "common",
                  CompiledPart.of("A", new TreeMap<>(Map.of("A", new byte[] {1, 2, 3}))))));

  /** Every kind of condition and expression that the rules beside the library may lack today. */
  private static final String EVERY_KIND =
      """
      package common
      import io.casecheck.model.Case;
      import io.casecheck.model.Claim;
      import io.casecheck.model.ClaimForm;
      import io.casecheck.model.ClaimLine;
      import io.casecheck.model.Diagnosis;
      global io.casecheck.engine.Report findings;

      rule "every-kind"
          @id("COMMON-001")
          @title("Every kind")
          @category("CODING") @severity("WARNING")
          @effective("1969-07-20") @expires("2069-07-20") @controls("SERVICE_DATE")
          @source("s")
          @criteria("some")
          @clock("60 calendar days after the date of service; filed when received; no roll")
          @message("Of {units} by {dueBy}.")
          @remedy("None.")
          @reading("As it stands.")
          @waivable("no")
      when
          $claim : Claim( form == ClaimForm.INSTITUTIONAL || !( form == ClaimForm.PROFESSIONAL ) )
          $line : ClaimLine(
              $number : number, $units : units, units * 2 - 1 > -3.50 && units + 1 <= 1000,
              code in ( "J1411", "J1412" ), code not matches "[A-Z]+",
              modifiers contains "JZ", modifiers.size() < 4,
              serviceDate >= java.time.LocalDate.of(1970, 1, 1).plusDays(1) )
          ( Case( drug == "Hemgenix" ) or Case( drug != "Other" ) )
          not ( Diagnosis( number == $number ) and Case( drug == "Other" ) )
          exists Diagnosis( code.startsWith("D"), number == $number )
          accumulate( ClaimLine( $n : number ); $count : count($n), $least : min($n); $count > 1, $least < 9 )
      then
          findings.due(drools, $line, "units");
      end
      """;

  private static Pack shipped;

  @BeforeAll
  static void read() {
    shipped = PackReader.read(PackFiles.in(Path.of("../drl")), Pack.NONE);
  }

  private static byte[] written(Pack pack) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CompiledPackFile.write(out, pack, CLASSES);
    return out.toByteArray();
  }

  private static LoadedPack read(byte[] bytes) {
    return CompiledPackFile.read(new ByteArrayInputStream(bytes));
  }

  /** Where parts of metadata stand in a text that a compiled pack does not have. */
  private static Pack withoutPlaces(Pack pack) {
    return new Pack(
        pack.scopes(),
        pack.rules().stream().map(CompiledPackFileTest::withoutPlaces).toList(),
        pack.tables(),
        pack.sources().values().stream()
            .map(CompiledPackFileTest::withoutPlace)
            .collect(Collectors.toMap(source -> source.citation().key(), source -> source)),
        pack.retired(),
        pack.digests());
  }

  private static Source withoutPlace(Source source) {
    return new Source(
        source.citation(), source.title(), source.note(), Span.WHOLE_FILE, Span.WHOLE_FILE);
  }

  private static Rule withoutPlaces(Rule rule) {
    RuleMetadata of = rule.metadata();
    RuleMetadata metadata =
        new RuleMetadata(
            of.id(),
            of.title(),
            of.category(),
            of.severity(),
            of.effective(),
            of.expires(),
            of.controls(),
            of.sources(),
            of.criteria(),
            of.clock(),
            of.route(),
            of.message(),
            of.remedy(),
            of.reading(),
            of.replaces(),
            of.waivable(),
            Map.of());
    return new Rule(
        rule.scope(),
        rule.file(),
        rule.line(),
        rule.name(),
        rule.nameAt(),
        metadata,
        rule.branches(),
        rule.when());
  }

  private static Pack everyKind() {
    String sources =
        "s:\n  authority: A\n  section: 1\n  title: T\n  address: https://example.org/\n"
            + "  read: 2026-01-01\n  verified: yes\n";
    return PackReader.read(
        new PackFiles(
            new TreeMap<>(
                Map.of(
                    "sources.yaml", sources,
                    "common/scope.yaml", "title: Common\n",
                    "common/rules.drl", EVERY_KIND))),
        Pack.NONE);
  }

  @Test
  void theRulesThatComeAlongAreReadAsTheyWereParsed() throws IOException {
    LoadedPack read = read(written(shipped));
    assertThat(read.pack()).isEqualTo(withoutPlaces(shipped));
    assertThat(read.pack().rules()).hasSizeGreaterThan(200);
    assertThat(read.compiled().get(0).parts()).containsOnlyKeys("common");
    CompiledPart scope = read.compiled().get(0).parts().get("common");
    assertThat(scope.model()).isEqualTo("A");
    assertThat(scope.classes()).containsOnlyKeys("A");
    assertThat(scope.classes().get("A")).containsExactly(1, 2, 3);
  }

  @Test
  void everyKindOfExpressionIsReadAsItWasParsed() throws IOException {
    Pack pack = everyKind();
    assertThat(read(written(pack)).pack()).isEqualTo(withoutPlaces(pack));
    Set<String> kinds =
        Stream.concat(shipped.rules().stream(), pack.rules().stream())
            .flatMap(rule -> rule.branches().stream())
            .flatMap(branch -> branch.conditions().stream())
            .flatMap(CompiledPackFileTest::constraints)
            .flatMap(constraint -> all(constraint.expression()))
            .map(expression -> expression.getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    kinds.add(Expression.Fact.class.getSimpleName()); // bound, never compared
    assertThat(kinds)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Expression.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList());
  }

  private static Stream<Condition.Constraint> constraints(Condition condition) {
    if (condition instanceof Condition.Pattern pattern) {
      return pattern.constraints().stream();
    }
    if (condition instanceof Condition.Quantified quantified) {
      return quantified.patterns().stream().flatMap(pattern -> pattern.constraints().stream());
    }
    return ((Condition.Accumulate) condition).constraints().stream();
  }

  private static Stream<Expression> all(Expression expression) {
    Stream<Expression> options =
        expression instanceof Expression.In in ? in.options().stream().map(o -> o) : Stream.of();
    return Stream.of(
            Stream.of(expression),
            options,
            Reads.parts(expression).stream().flatMap(CompiledPackFileTest::all))
        .flatMap(parts -> parts);
  }

  @Test
  void theSamePackGivesTheSameBytes() throws IOException {
    assertThat(written(everyKind())).isEqualTo(written(everyKind()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 0.9, 0.9999})
  void whatWasDamagedIsRefused(double where) throws IOException {
    byte[] bytes = written(shipped);
    int place = (int) (bytes.length * where);
    byte[] changed = bytes.clone();
    changed[place] ^= 1;
    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("damaged");
    assertThatThrownBy(() -> read(Arrays.copyOf(bytes, place)))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void anotherVersionIsRefusedByName() throws IOException {
    byte[] bytes = written(everyKind());
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String version = "9".repeat(LibraryVersion.read().length());
    String other = text.replace(LibraryVersion.read(), version);
    assertThatThrownBy(() -> read(other.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("version " + version + " of the library, and this is version");
  }

  @Test
  void whatIsNoPackIsRefused() {
    assertThatThrownBy(() -> read("package common".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("no compiled pack");
    assertThatThrownBy(() -> read(new byte[0]))
        .isInstanceOf(RulePackException.class)
        .hasMessageContaining("damaged");
  }
}
