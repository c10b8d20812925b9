package io.casecheck.cli.check;

import com.contrastsecurity.sarif.ArtifactChange;
import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Fix;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.cli.terminal.Version;
import io.casecheck.finding.Severity;
import io.casecheck.rule.PackEdit;
import io.casecheck.rule.PackProblem;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problems of a pack as SARIF 2.1.0, which code hosts and editors read. */
final class ProblemSarif {
  private static final URI SCHEMA =
      URI.create(
          "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");

  private final CheckedPack pack;
  private final CheckGuide guide;

  ProblemSarif(CheckedPack pack, CheckGuide guide) {
    this.pack = pack;
    this.guide = guide;
  }

  String of(List<PackProblem> problems) {
    Set<ReportingDescriptor> rules =
        problems.stream()
            .map(PackProblem::check)
            .distinct()
            .map(this::rule)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    ToolComponent driver =
        new ToolComponent()
            .withName("casecheck")
            .withVersion(new Version().getVersion()[0].replace("casecheck ", ""))
            .withRules(rules);
    Run run =
        new Run()
            .withTool(new Tool().withDriver(driver))
            .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
            .withResults(problems.stream().map(this::result).toList());
    SarifSchema210 log =
        new SarifSchema210()
            .with$schema(SCHEMA)
            .withVersion(SarifSchema210.Version._2_1_0)
            .withRuns(List.of(run));
    try {
      return JsonMapper.builder()
              .defaultPropertyInclusion(
                  JsonInclude.Value.construct(
                      JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
              .build()
              .writeValueAsString(log)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReportingDescriptor rule(String check) {
    return new ReportingDescriptor()
        .withId(check)
        .withShortDescription(new MultiformatMessageString().withText(guide.summary(check)))
        .withHelp(
            new MultiformatMessageString()
                .withText(guide.section(check).orElse(check))
                .withMarkdown(guide.section(check).orElse(check)));
  }

  private Result result(PackProblem problem) {
    Location location =
        new Location()
            .withPhysicalLocation(
                new PhysicalLocation()
                    .withArtifactLocation(artifact(problem))
                    .withRegion(region(problem)));
    Result result =
        new Result()
            .withRuleId(problem.check())
            .withLevel(level(problem.severity()))
            .withMessage(new Message().withText(text(problem)))
            .withLocations(List.of(location));
    return problem.edits().isEmpty() ? result : result.withFixes(Set.of(fix(problem)));
  }

  private static String text(PackProblem problem) {
    return problem.fix().isEmpty()
        ? problem.message()
        : problem.message() + " Fix: " + problem.fix();
  }

  private static Result.Level level(Severity severity) {
    return switch (severity) {
      case ERROR -> Result.Level.ERROR;
      case WARNING -> Result.Level.WARNING;
      case INFO -> Result.Level.NOTE;
    };
  }

  private static @Nullable Region region(PackProblem problem) {
    if (problem.line() == 0) {
      return null;
    }
    Region region = new Region().withStartLine(problem.line());
    return problem.column() == 0 ? region : region.withStartColumn(problem.column());
  }

  private Fix fix(PackProblem problem) {
    List<Replacement> replacements = problem.edits().stream().map(ProblemSarif::edit).toList();
    return new Fix()
        .withDescription(new Message().withText("Mend it"))
        .withArtifactChanges(
            Set.of(
                new ArtifactChange()
                    .withArtifactLocation(artifact(problem))
                    .withReplacements(replacements)));
  }

  private static Replacement edit(PackEdit edit) {
    Region region =
        new Region()
            .withStartLine(edit.line())
            .withStartColumn(edit.column())
            .withEndLine(edit.endLine())
            .withEndColumn(edit.endColumn());
    return new Replacement()
        .withDeletedRegion(region)
        .withInsertedContent(new ArtifactContent().withText(edit.replacement()));
  }

  /** A path becomes a reference: spaces and letters beyond ASCII are escaped. */
  private ArtifactLocation artifact(PackProblem problem) {
    try {
      String path = new URI(null, null, pack.name(problem), null).toASCIIString();
      return new ArtifactLocation().withUri(path);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
