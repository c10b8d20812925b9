package io.casecheck.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of a type says of it and of its components. */
final class Documentation {
  private static final List<Path> SOURCES =
      List.of(Path.of("../rules-library/src/main/java"), Path.of("src/main/java"));
  private static final String END = "(?=\\s@param|\\s@return|\\s@throws|$)";

  private final String comment;

  private Documentation(String comment) {
    this.comment = comment;
  }

  static Documentation of(Class<?> type) {
    Class<?> file = type.getNestHost();
    Path path = Path.of(file.getName().replace('.', '/') + ".java");
    String source =
        SOURCES.stream()
            .map(root -> root.resolve(path))
            .filter(Files::exists)
            .map(Documentation::read)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No source of " + type));
    Pattern declaration =
        Pattern.compile(
            "/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*(?:public )?(?:record|enum) "
                + type.getSimpleName()
                + "\\b");
    Matcher found = declaration.matcher(source);
    if (!found.find()) {
      throw new IllegalStateException("No Javadoc of " + type);
    }
    return new Documentation(
        found
            .group(1)
            .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
            .replaceAll("[A-Za-z]*#(\\w+)\\(\\)", "$1")
            .replaceAll("(\\s*\\n\\s*\\*?)+\\s*", " ")
            .strip());
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String ofType() {
    return comment.replaceAll("\\s*@param[\\s\\S]*", "");
  }

  String ofComponent(String name) {
    Matcher found = Pattern.compile("@param " + name + " (.*?)" + END).matcher(comment);
    return found.find() ? found.group(1).strip() : "";
  }
}
