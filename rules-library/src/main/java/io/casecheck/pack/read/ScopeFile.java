package io.casecheck.pack.read;

import io.casecheck.model.Program;
import io.casecheck.model.State;
import io.casecheck.pack.Scope;
import io.casecheck.pack.Spelling;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a {@code scope.yaml}. */
public final class ScopeFile {
  private static final List<String> KINDS = List.of("drug", "payer", "program", "state");

  private final String path;
  private final YamlMapping file;

  private ScopeFile(String path, YamlMapping file) {
    this.path = path;
    this.file = file;
  }

  /** The scope, or null if the file is not readable; the problems say why. */
  public static @Nullable Scope read(String path, String text, ProblemList problems) {
    YamlMapping file = YamlMapping.of(text, problems);
    return file == null ? null : new ScopeFile(path, file).scope();
  }

  private Scope scope() {
    file.allow(List.of("title", "applies", "zone"));
    String title = file.required("title");
    ZoneId zone = zone();
    Scope.Kind kind = Scope.kindOf(path);
    YamlMapping applies = file.mapping("applies");
    if (kind == Scope.Kind.COMMON) {
      if (file.has("applies")) {
        file.report("applies", "Common rules apply to every case.", "leave `applies` out");
      }
      applies = null;
    } else if (applies == null || !applies.has(kind.folder())) {
      (applies == null ? file : applies)
          .report(
              "applies",
              "The scope does not say for which %s it applies.".formatted(kind.folder()),
              "applies: { %s: ... }".formatted(kind.folder()));
    }
    if (applies != null) {
      applies.allow(KINDS);
    }
    YamlMapping drug = part(applies, "drug", List.of("names", "codes", "ndcPrefixes"));
    YamlMapping payer = part(applies, "payer", List.of("names", "ids"));
    return new Scope(
        path,
        title,
        texts(drug, "names"),
        texts(drug, "codes"),
        texts(drug, "ndcPrefixes"),
        texts(payer, "names"),
        texts(payer, "ids"),
        applies == null ? List.of() : programs(applies),
        applies == null ? List.of() : states(applies),
        kind == Scope.Kind.COMMON || kind == Scope.Kind.STATE ? zone : null);
  }

  private static @Nullable YamlMapping part(
      @Nullable YamlMapping applies, String key, List<String> allowed) {
    YamlMapping part = applies == null ? null : applies.mapping(key);
    if (part != null) {
      part.allow(allowed);
    }
    return part;
  }

  private static List<String> texts(@Nullable YamlMapping part, String key) {
    return part == null ? List.of() : part.texts(key);
  }

  private static List<Program> programs(YamlMapping applies) {
    List<String> names = Arrays.stream(Program.values()).map(Program::name).toList();
    return constants(
        applies,
        "program",
        Program.class,
        "The program is one of %s.".formatted(String.join(", ", names)),
        name -> Spelling.nearest(name, names));
  }

  private static List<State> states(YamlMapping applies) {
    List<String> codes = Arrays.stream(State.values()).map(State::name).toList();
    return constants(
        applies,
        "state",
        State.class,
        "A state is written as the two capital letters of the Postal Service.",
        code -> State.titled(code).map(State::name).orElseGet(() -> ofSameLetters(code, codes)));
  }

  /** Another letter is another state. */
  private static String ofSameLetters(String code, List<String> codes) {
    String capital = code.toUpperCase(Locale.ROOT);
    return codes.contains(capital) ? capital : "";
  }

  /**
   * The constants that a key names.
   *
   * @param message what is said of a word that is none
   * @param meant the constant that such a word means; empty if none is near
   */
  private static <E extends Enum<E>> List<E> constants(
      YamlMapping applies, String key, Class<E> type, String message, UnaryOperator<String> meant) {
    List<E> constants = new ArrayList<>();
    for (String word : applies.oneOrMore(key)) {
      Optional<E> constant =
          EnumSet.allOf(type).stream().filter(each -> each.name().equals(word)).findFirst();
      constant.ifPresent(constants::add);
      if (constant.isEmpty()) {
        applies.reportWord(key, word, message, meant.apply(word));
      }
    }
    return constants;
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
