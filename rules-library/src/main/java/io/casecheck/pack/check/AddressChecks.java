package io.casecheck.pack.check;

import io.casecheck.pack.Check;
import io.casecheck.pack.Source;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.PackProblem;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The addresses of sources can be followed. A source that nobody can open online has none. */
final class AddressChecks implements PackCheck {
  private static final String REGISTER = "sources.yaml";

  @Override
  public Stream<PackProblem> problems(PackDraft draft) {
    return draft.sources().entrySet().stream()
        .filter(source -> isWrong(source.getValue().citation().address()))
        .map(source -> problem(source, draft));
  }

  private static boolean isWrong(@Nullable String address) {
    return address != null && !address.startsWith("<") && !WebAddress.isWhole(address);
  }

  private static PackProblem problem(Map.Entry<String, Source> source, PackDraft draft) {
    return Check.ADDRESS.problem(
        REGISTER,
        place(source.getValue(), draft.texts().getOrDefault(REGISTER, "")),
        "",
        "The address of %s is no whole address over https. A document of the house has none; say in"
                .formatted(source.getKey())
            + " section or note where it lies.",
        "take the address away, or write https://...");
  }

  /** The value of the first address below the key; the key where it is written otherwise. */
  private static Span place(Source source, String text) {
    int line = source.place().line();
    Matcher address = Pattern.compile("\\s+address:\\s*(\\S.*)").matcher("");
    for (String below : text.lines().skip(line).toList()) {
      line++;
      if (address.reset(below).matches()) {
        return new Span(line, address.start(1) + 1, line, address.end(1) + 1);
      }
      if (below.matches("\\S.*")) {
        break;
      }
    }
    return source.place();
  }
}
