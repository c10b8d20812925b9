package io.casecheck.pack;

import io.casecheck.model.Program;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The scopes of the loaded packs by what a case says, so that choosing some costs the same however
 * many are loaded. Immutable.
 */
public final class ScopeIndex {
  /**
   * A name of a scope.
   *
   * @param words its words, in small letters
   * @param scope number of the scope
   */
  private record Name(List<String> words, int scope) {}

  private final List<Scope> scopes;
  private final List<Scope> common;
  private final Map<String, BitSet> byCode = new HashMap<>();
  private final Map<String, BitSet> byNdcPrefix = new HashMap<>();
  private final TreeSet<Integer> ndcPrefixLengths = new TreeSet<>();
  private final Map<String, BitSet> byPayerId = new HashMap<>();
  private final Map<Program, BitSet> byProgram = new HashMap<>();
  private final Map<String, BitSet> byState = new HashMap<>();
  private final Map<String, List<Name>> drugNames = new HashMap<>();
  private final Map<String, List<Name>> payerNames = new HashMap<>();

  /** Takes the scopes in their order. */
  public ScopeIndex(List<Scope> scopes) {
    this.scopes = List.copyOf(scopes);
    this.common = this.scopes.stream().filter(scope -> scope.kind() == Scope.Kind.COMMON).toList();
    for (int number = 0; number < this.scopes.size(); number++) {
      add(number, this.scopes.get(number));
    }
  }

  private void add(int number, Scope scope) {
    switch (scope.kind()) {
      case DRUG -> {
        scope.codes().forEach(code -> put(byCode, code, number));
        for (String prefix : scope.ndcPrefixes()) {
          put(byNdcPrefix, prefix, number);
          ndcPrefixLengths.add(prefix.length());
        }
        addNames(drugNames, scope, number);
      }
      case PAYER -> {
        scope.ids().forEach(id -> put(byPayerId, id, number));
        addNames(payerNames, scope, number);
      }
      case PROGRAM -> put(byProgram, scope.program(), number);
      case STATE -> put(byState, scope.state(), number);
      case COMMON -> {}
    }
  }

  private static <K> void put(Map<K, BitSet> map, @Nullable K key, int number) {
    if (key != null) {
      map.computeIfAbsent(key, k -> new BitSet()).set(number);
    }
  }

  private static void addNames(Map<String, List<Name>> names, Scope scope, int number) {
    for (String name : scope.names()) {
      List<String> words = words(name);
      if (!words.isEmpty()) {
        names
            .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
            .add(new Name(words, number));
      }
    }
  }

  /** Those for every case. */
  List<Scope> common() {
    return common;
  }

  /**
   * Those of drugs.
   *
   * @param drugs names, codes and eleven-digit NDCs
   */
  List<Scope> drugs(Collection<String> drugs) {
    BitSet found = new BitSet();
    for (String drug : drugs) {
      add(byCode.get(drug), found);
      for (int length : ndcPrefixLengths) {
        if (drug.length() >= length) {
          add(byNdcPrefix.get(drug.substring(0, length)), found);
        }
      }
      addNamed(drugNames, drug, found);
    }
    return scopes(found);
  }

  List<Scope> payers(@Nullable String name, @Nullable String id) {
    BitSet found = new BitSet();
    if (id != null) {
      add(byPayerId.get(id.strip()), found);
    }
    if (name != null) {
      addNamed(payerNames, name, found);
    }
    return scopes(found);
  }

  List<Scope> programs(@Nullable Program program) {
    return program == null ? List.of() : scopes(byProgram.getOrDefault(program, new BitSet()));
  }

  List<Scope> states(@Nullable String state) {
    return state == null ? List.of() : scopes(byState.getOrDefault(state, new BitSet()));
  }

  private static void add(@Nullable BitSet numbers, BitSet found) {
    if (numbers != null) {
      found.or(numbers);
    }
  }

  /** Scopes with a name that the text holds as whole words, in any case. */
  private static void addNamed(Map<String, List<Name>> names, String text, BitSet found) {
    List<String> words = words(text);
    for (int at = 0; at < words.size(); at++) {
      for (Name name : names.getOrDefault(words.get(at), List.of())) {
        int end = at + name.words().size();
        if (end <= words.size() && words.subList(at, end).equals(name.words())) {
          found.set(name.scope());
        }
      }
    }
  }

  private List<Scope> scopes(BitSet numbers) {
    return numbers.stream().mapToObj(scopes::get).toList();
  }

  /** Runs of letters and digits, in small letters. */
  private static List<String> words(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>(2);
    int start = 0;
    for (int at = 0; at <= small.length(); ) {
      int character = at == small.length() ? ' ' : small.codePointAt(at);
      int next = at + Character.charCount(character);
      if (!Character.isLetter(character) && !isNumber(character)) {
        if (at > start) {
          words.add(small.substring(start, at));
        }
        start = next;
      }
      at = next;
    }
    return words;
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
