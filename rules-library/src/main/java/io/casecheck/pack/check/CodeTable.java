package io.casecheck.pack.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A published table of codes. */
final class CodeTable {
  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /**
   * Days on which a code exists.
   *
   * @param first its first day
   * @param last its last day; null if it has none
   */
  record Dates(LocalDate first, @Nullable LocalDate last) {}

  private final CodeSystem system;
  private final List<String> codes = new ArrayList<>();
  private final Set<String> headers = new HashSet<>();
  private final Map<String, Dates> dates = new HashMap<>();

  private CodeTable(CodeSystem system) {
    this.system = system;
  }

  static CodeTable of(CodeSystem system) {
    CodeTable table = new CodeTable(system);
    String name = system.resource();
    InputStream resource = Objects.requireNonNull(CodeTable.class.getResourceAsStream(name), name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).forEach(table::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void read(String line) {
    String[] words = line.substring(1).split(" ", -1);
    int shared = line.charAt(0) - '0';
    String before = codes.isEmpty() ? "" : codes.get(codes.size() - 1);
    String code = before.substring(0, shared) + words[0].replace("-", "");
    codes.add(code);
    if (words[0].endsWith("-")) {
      headers.add(code);
    }
    if (words.length > 1) {
      LocalDate last = words.length > 2 ? LocalDate.parse(words[2]) : null;
      dates.put(code, new Dates(LocalDate.parse(words[1]), last));
    }
  }

  boolean has(String code) {
    return Collections.binarySearch(codes, system.listed(code)) >= 0;
  }

  /** Whether the code only heads others, and no claim carries it. */
  boolean isHeader(String code) {
    return headers.contains(system.listed(code));
  }

  /** The days on which a code exists; null where they were not read. */
  @Nullable Dates dates(String code) {
    return dates.get(system.listed(code));
  }

  /** Codes that begin so and that claims carry, as cases store them, in order. */
  List<String> below(String start) {
    String listed = system.listed(start);
    int at = Collections.binarySearch(codes, listed);
    return codes.subList(at < 0 ? -at - 1 : at, codes.size()).stream()
        .takeWhile(code -> code.startsWith(listed))
        .filter(code -> !headers.contains(code))
        .map(system::stored)
        .toList();
  }

  /**
   * Codes of the table that one slip of the finger makes of another; where some of them are
   * preferred, only those.
   *
   * @param preferred codes that are likely to be meant, as cases store them
   */
  List<String> near(String code, Collection<String> preferred) {
    String listed = system.listed(code);
    List<String> likely =
        slips(listed).stream().map(system::stored).filter(preferred::contains).toList();
    List<String> swapped = swaps(listed).stream().filter(this::has).map(system::stored).toList();
    if (!likely.isEmpty() || !swapped.isEmpty()) {
      return likely.isEmpty() ? swapped : likely;
    }
    return slips(listed).stream().filter(this::has).map(system::stored).toList();
  }

  private static Set<String> swaps(String code) {
    Set<String> swaps = new LinkedHashSet<>();
    for (int i = 0; i + 1 < code.length(); i++) {
      swaps.add(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
    }
    swaps.remove(code);
    return swaps;
  }

  private static Set<String> slips(String code) {
    Set<String> slips = swaps(code);
    for (int i = 0; i < code.length(); i++) {
      slips.add(code.substring(0, i) + code.substring(i + 1));
      for (char c : CHARACTERS.toCharArray()) {
        slips.add(code.substring(0, i) + c + code.substring(i + 1));
        slips.add(code.substring(0, i) + c + code.substring(i));
      }
    }
    for (char c : CHARACTERS.toCharArray()) {
      slips.add(code + c);
    }
    slips.remove(code);
    return slips;
  }
}
