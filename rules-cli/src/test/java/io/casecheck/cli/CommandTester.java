package io.casecheck.cli;

import io.casecheck.cli.answer.CaseEvaluators;
import io.casecheck.cli.answer.Evaluator;
import io.casecheck.cli.folder.Home;
import io.casecheck.cli.rules.PackChoice;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.explanation.Explanation;
import io.casecheck.explanation.ValueDetail;
import io.casecheck.finding.Category;
import io.casecheck.finding.Findings;
import io.casecheck.finding.Severity;
import io.casecheck.model.Case;
import io.casecheck.rule.PackProblem;
import io.casecheck.rule.RuleDescription;
import io.casecheck.rule.RulePackException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Runs the command in this process, in a folder of its own, with an evaluator made by the test, or
 * with the rules that the library brings.
 */
public final class CommandTester {
  public final Path folder;
  public final List<PackChoice> opened = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Evaluator.Source evaluators = this::open;
  private Function<Case, Findings> answer = input -> SampleFindings.clear();
  private Home home = new Home(null, null);
  private byte[] input = new byte[0];
  private boolean colour;
  private int columns = 100;
  private List<PackProblem> packProblems = List.of();

  public CommandTester(Path folder) {
    this.folder = folder;
  }

  public CommandTester answering(Function<Case, Findings> answers) {
    answer = answers;
    return this;
  }

  public CommandTester withRealRules() {
    evaluators = new CaseEvaluators();
    return this;
  }

  public CommandTester answering(Findings findings) {
    return answering(aCase -> findings);
  }

  public CommandTester standardInput(String text) {
    input = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  public CommandTester inClone() {
    home = new Home(folder, null);
    return this;
  }

  public CommandTester onColourTerminal() {
    colour = true;
    return this;
  }

  public CommandTester columns(int width) {
    columns = width;
    return this;
  }

  public CommandTester file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exit status. */
  public int run(String... arguments) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            colour,
            colour,
            true,
            columns,
            folder);
    return new Casecheck(terminal, evaluators, home).run(arguments);
  }

  public CommandTester withUnloadableRules(PackProblem... problems) {
    packProblems = List.of(problems);
    return this;
  }

  private Evaluator open(PackChoice choice) {
    opened.add(choice);
    if (!packProblems.isEmpty()) {
      throw new RulePackException(packProblems);
    }
    return new Evaluator() {
      @Override
      public Findings evaluate(Case aCase) {
        return answer.apply(aCase);
      }

      @Override
      public Explanation explain(Case aCase, String ruleId, ValueDetail detail) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<Explanation> explain(Case aCase, ValueDetail detail) {
        throw new UnsupportedOperationException();
      }

      @Override
      public List<RuleDescription> rules() {
        return List.of(
            ruleOf("RULE-guide", "guide"),
            ruleOf("RULE-ours", "ours"),
            ruleOf("HEMGENIX-CODING-003", null),
            ruleOf("HEMGENIX-SCOPED-001", null, "payer/ours"));
      }

      @Override
      public Map<String, String> retired() {
        return Map.of("OLD-CODING-001", "RULE-ours", "OLD-CODING-002", "");
      }

      @Override
      public void close() {}
    };
  }

  private static RuleDescription ruleOf(String id, String criteria) {
    return ruleOf(id, criteria, "common");
  }

  private static RuleDescription ruleOf(String id, String criteria, String scope) {
    return new RuleDescription(
        id,
        "rule",
        scope,
        "Title",
        Category.DATA,
        Severity.INFO,
        LocalDate.parse("2023-04-01"),
        null,
        "AS_OF",
        List.of(),
        criteria,
        null,
        null,
        "Message.",
        "",
        null,
        true,
        "",
        "",
        "common/a.drl",
        1);
  }

  /** What was written, with the folder's own name taken out. */
  public String out() {
    return shown(out);
  }

  public String err() {
    return shown(err);
  }

  private String shown(ByteArrayOutputStream stream) {
    String slashes = folder.toString().replace('\\', '/');
    return stream.toString(StandardCharsets.UTF_8).replace(slashes + "/", "");
  }
}
