package io.casecheck.pack;

import io.casecheck.model.Program;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@code scope.yaml}. */
final class ScopeFile {
  private final String path;
  private final YamlMapping file;

  private ScopeFile(String path, YamlMapping file) {
    this.path = path;
    this.file = file;
  }

  /** The scope, or null if the file is not readable; the problems say why. */
  static @Nullable Scope read(String path, String text, ProblemList problems) {
    YamlMapping file = YamlMapping.of(text, problems);
    return file == null ? null : new ScopeFile(path, file).scope();
  }

  private Scope scope() {
    file.allow(List.of("title", "applies", "zone"));
    String title = file.required("title");
    Scope scope =
        new Scope(path, title, List.of(), List.of(), List.of(), List.of(), null, null, zone());
    Scope.Kind kind = scope.kind();
    if (kind == Scope.Kind.COMMON) {
      if (file.has("applies")) {
        file.report("applies", "Common rules apply to every case.", "leave `applies` out");
      }
      return scope;
    }
    YamlMapping applies = file.mapping("applies");
    if (applies == null) {
      file.report(
          "applies",
          "The scope does not say when it applies.",
          "applies: { %s: ... }".formatted(kind.folder()));
      return scope;
    }
    applies.allow(List.of(kind.folder()));
    return switch (kind) {
      case DRUG -> drug(title, applies.mapping("drug"));
      case PAYER -> payer(title, applies.mapping("payer"));
      case PROGRAM -> program(title, applies);
      case STATE -> state(title, applies.text("state"));
      case COMMON -> scope;
    };
  }

  private Scope drug(String title, @Nullable YamlMapping drug) {
    if (drug == null) {
      return new Scope(path, title, List.of(), List.of(), List.of(), List.of(), null, null, null);
    }
    drug.allow(List.of("names", "codes", "ndcPrefixes"));
    return new Scope(
        path,
        title,
        drug.texts("names"),
        drug.texts("codes"),
        drug.texts("ndcPrefixes"),
        List.of(),
        null,
        null,
        null);
  }

  private Scope payer(String title, @Nullable YamlMapping payer) {
    if (payer == null) {
      return new Scope(path, title, List.of(), List.of(), List.of(), List.of(), null, null, null);
    }
    payer.allow(List.of("names", "ids"));
    return new Scope(
        path,
        title,
        payer.texts("names"),
        List.of(),
        List.of(),
        payer.texts("ids"),
        null,
        null,
        null);
  }

  private Scope program(String title, YamlMapping applies) {
    String name = applies.text("program");
    List<String> names = Arrays.stream(Program.values()).map(Program::name).toList();
    Program program = names.contains(name) ? Program.valueOf(name) : null;
    if (program == null) {
      applies.report(
          "program",
          "The program is one of %s.".formatted(String.join(", ", names)),
          Spelling.nearest(name, names));
    }
    return new Scope(path, title, List.of(), List.of(), List.of(), List.of(), program, null, null);
  }

  private Scope state(String title, String state) {
    if (!state.matches("[A-Z]{2}")) {
      file.report("applies", "A state is two capital letters.", "applies: { state: PA }");
    }
    return new Scope(path, title, List.of(), List.of(), List.of(), List.of(), null, state, zone());
  }

  private @Nullable ZoneId zone() {
    if (!file.has("zone")) {
      return null;
    }
    try {
      return ZoneId.of(file.text("zone"));
    } catch (DateTimeException e) {
      file.report("zone", "There is no such time zone.", "zone: America/New_York");
      return null;
    }
  }
}
