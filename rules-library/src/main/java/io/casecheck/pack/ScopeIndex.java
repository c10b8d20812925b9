package io.casecheck.pack;

import io.casecheck.model.Program;
import io.casecheck.model.State;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
  private final Map<Scope.Kind, BitSet> byKind = new EnumMap<>(Scope.Kind.class);
  private final Map<String, BitSet> byCode = new HashMap<>();
  private final Map<String, BitSet> byNdcPrefix = new HashMap<>();
  private final TreeSet<Integer> ndcPrefixLengths = new TreeSet<>();
  private final Map<String, BitSet> byPayerId = new HashMap<>();
  private final Map<Program, BitSet> byProgram = new HashMap<>();
  private final Map<State, BitSet> byState = new EnumMap<>(State.class);
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
    put(byKind, scope.kind(), number);
    scope.codes().forEach(code -> put(byCode, code, number));
    for (String prefix : scope.ndcPrefixes()) {
      put(byNdcPrefix, prefix, number);
      ndcPrefixLengths.add(prefix.length());
    }
    addNames(drugNames, scope.drugNames(), number);
    scope.payerIds().forEach(id -> put(byPayerId, id, number));
    addNames(payerNames, scope.payerNames(), number);
    scope.programs().forEach(program -> put(byProgram, program, number));
    scope.states().forEach(state -> put(byState, state, number));
  }

  private static <K> void put(Map<K, BitSet> map, K key, int number) {
    map.computeIfAbsent(key, k -> new BitSet()).set(number);
  }

  private static void addNames(Map<String, List<Name>> names, List<String> ofScope, int number) {
    for (String name : ofScope) {
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
   * Numbers of those that fit drugs.
   *
   * @param drugs names, codes and eleven-digit NDCs
   */
  BitSet drugs(Collection<String> drugs) {
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
    return found;
  }

  /** Numbers of those that fit a payer. */
  BitSet payers(@Nullable String name, @Nullable String id) {
    BitSet found = new BitSet();
    if (id != null) {
      add(byPayerId.get(id.strip()), found);
    }
    if (name != null) {
      addNamed(payerNames, name, found);
    }
    return found;
  }

  /** Numbers of those that fit a program. */
  BitSet programs(@Nullable Program program) {
    BitSet found = new BitSet();
    add(program == null ? null : byProgram.get(program), found);
    return found;
  }

  /** Numbers of those that fit a state. */
  BitSet states(@Nullable State state) {
    BitSet found = new BitSet();
    add(state == null ? null : byState.get(state), found);
    return found;
  }

  /**
   * Scopes of a kind where everything fits that they name.
   *
   * @param fitting numbers of those that fit, by what they name
   */
  List<Scope> fitting(Scope.Kind kind, Map<Scope.Kind, BitSet> fitting) {
    return numbers(kind, fitting)
        .filter(number -> fitsAll(number, fitting))
        .mapToObj(scopes::get)
        .toList();
  }

  /** Whether a scope of a kind fits it, whatever else it names. */
  boolean knows(Scope.Kind kind, Map<Scope.Kind, BitSet> fitting) {
    return numbers(kind, fitting).findAny().isPresent();
  }

  private IntStream numbers(Scope.Kind kind, Map<Scope.Kind, BitSet> fitting) {
    BitSet numbers = new BitSet();
    add(byKind.get(kind), numbers);
    numbers.and(fitting.getOrDefault(kind, new BitSet()));
    return numbers.stream();
  }

  private boolean fitsAll(int number, Map<Scope.Kind, BitSet> fitting) {
    Scope scope = scopes.get(number);
    for (Map.Entry<Scope.Kind, BitSet> entry : fitting.entrySet()) {
      if (scope.names(entry.getKey()) && !entry.getValue().get(number)) {
        return false;
      }
    }
    return true;
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
