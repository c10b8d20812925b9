package io.casecheck.cli.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a changelog whose versions are sections, the newest first. */
public final class Changelog {
  private static final int WIDTH = 100;
  private static final String ANSWERS = "### Answers";
  private static final Pattern VERSION = Pattern.compile("## (\\d+)\\.(\\d+)\\.(\\d+)(?<rest>.*)");

  private final List<String> lines;

  /** Takes the whole text. */
  public Changelog(String text) {
    this.lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  /** Points as lines of a list, wrapped. */
  public static String list(List<String> points) {
    StringBuilder list = new StringBuilder();
    points.forEach(point -> list.append(wrapped(point)));
    return list.toString();
  }

  /**
   * The text with points added to the answers of the version that is not released; if the newest is
   * released, a version of this level is begun. A point that stands there already is not repeated.
   */
  public String with(List<String> points, VersionLevel level) {
    int version = newest();
    if (version < 0 || !isOpen(version)) {
      begin(version, level);
      version = newest();
    }
    int answers = answers(version, end(version));
    int end = end(version);
    int at = lastPoint(answers, end) + 1;
    String section = flat(String.join("\n", lines.subList(answers, end)));
    List<String> added =
        points.stream()
            .filter(point -> !section.contains(flat(point)))
            .flatMap(point -> wrapped(point).lines())
            .toList();
    lines.addAll(at, added);
    return String.join("\n", lines);
  }

  private int newest() {
    for (int i = 0; i < lines.size(); i++) {
      if (VERSION.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOpen(int version) {
    return lines.get(version).contains("not released");
  }

  private void begin(int newest, VersionLevel level) {
    String number = newest < 0 ? "0.1.0" : next(lines.get(newest), level);
    int at = newest < 0 ? lines.size() : newest;
    List<String> section = List.of("## " + number + ", not released", "", ANSWERS, "", "");
    lines.addAll(at, section);
  }

  private static String next(String heading, VersionLevel level) {
    Matcher version = VERSION.matcher(heading);
    if (!version.matches()) {
      throw new IllegalArgumentException("no version in " + heading);
    }
    return level.after(
        Integer.parseInt(version.group(1)),
        Integer.parseInt(version.group(2)),
        Integer.parseInt(version.group(3)));
  }

  private int end(int version) {
    for (int i = version + 1; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ")) {
        return i;
      }
    }
    return lines.size();
  }

  /** The line of the heading, which is put below the version's own where there is none. */
  private int answers(int version, int end) {
    for (int i = version; i < end; i++) {
      if (lines.get(i).equals(ANSWERS)) {
        return i;
      }
    }
    lines.addAll(version + 1, List.of("", ANSWERS, ""));
    return version + 2;
  }

  /** The last line of text below the heading; else the empty line after it. */
  private int lastPoint(int answers, int end) {
    int last = answers + 1;
    for (int i = answers + 1; i < end && !lines.get(i).startsWith("#"); i++) {
      last = lines.get(i).isBlank() ? last : i;
    }
    return last;
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String wrapped(String point) {
    StringBuilder text = new StringBuilder("*");
    int column = 1;
    for (String word : point.split(" ")) {
      if (column + 1 + word.length() > WIDTH) {
        text.append("\n ");
        column = 1;
      }
      text.append(' ').append(word);
      column += 1 + word.length();
    }
    return text.append('\n').toString();
  }
}
