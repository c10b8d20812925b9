package io.casecheck.pack.load;

import io.casecheck.pack.Pack;
import io.casecheck.pack.read.PackFiles;
import io.casecheck.rule.PackEdit;
import io.casecheck.rule.PackProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mends what is certain, and looks again, until nothing certain is left. Of problems whose edits
 * touch each other, the first in the file is mended first.
 */
public final class PackMender {
  /** More rounds than mistakes can hide behind each other; no mend undoes another. */
  private static final int MOST_ROUNDS = 50;

  private PackMender() {}

  /** The files with everything certain mended; the same files if nothing is. */
  public static PackFiles mend(PackFiles files, Pack beneath) {
    PackFiles mended = files;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<PackProblem> problems = PackReader.check(mended, beneath).problems();
      PackFiles next = mend(mended, problems);
      if (next.texts().equals(mended.texts())) {
        break;
      }
      mended = next;
    }
    return mended;
  }

  private static PackFiles mend(PackFiles files, List<PackProblem> problems) {
    SortedMap<String, String> texts = new TreeMap<>(files.texts());
    texts.replaceAll(
        (file, text) ->
            mend(text, problems.stream().filter(problem -> problem.file().equals(file)).toList()));
    return new PackFiles(texts);
  }

  /** The text after the edits of as many of its problems as can be made at once. */
  static String mend(String text, List<PackProblem> problems) {
    Lines lines = new Lines(text);
    List<Change> chosen = new ArrayList<>();
    for (PackProblem problem : problems) {
      List<Change> changes = problem.edits().stream().map(lines::change).toList();
      if (changes.stream().noneMatch(change -> chosen.stream().anyMatch(change::touches))) {
        chosen.addAll(changes);
      }
    }
    chosen.sort(Comparator.comparingInt(Change::start).reversed());
    StringBuilder mended = new StringBuilder(text);
    chosen.forEach(change -> mended.replace(change.start(), change.end(), change.replacement()));
    return mended.toString();
  }

  /** An edit by offsets. */
  private record Change(int start, int end, String replacement) {
    boolean touches(Change other) {
      return start <= other.end && other.start <= end;
    }
  }

  /** Where the lines of a text begin. */
  private static final class Lines {
    private final List<Integer> starts = new ArrayList<>();
    private final int length;

    Lines(String text) {
      length = text.length();
      starts.add(0);
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '\n') {
          starts.add(i + 1);
        }
      }
    }

    Change change(PackEdit edit) {
      return new Change(
          offset(edit.line(), edit.column()),
          offset(edit.endLine(), edit.endColumn()),
          edit.replacement());
    }

    private int offset(int line, int column) {
      return line > starts.size() ? length : Math.min(length, starts.get(line - 1) + column - 1);
    }
  }
}
