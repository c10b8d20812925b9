package io.casecheck.pack.check.logic;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts: some, or all but some, that pass some tests and fail others.
 *
 * @param only those that are left; null if they cannot be listed
 * @param never those that are left out; empty if the rest is listed
 * @param pass tests that they pass
 * @param fail tests that they fail
 */
public record Texts(
    @Nullable Set<String> only, Set<String> never, Set<TextTest> pass, Set<TextTest> fail)
    implements Values {

  /**
   * A test of a text. Two of the same name are the same.
   *
   * @param name the test as written
   * @param test decides
   */
  public record TextTest(String name, Predicate<String> test) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof TextTest same && same.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }

  /** Copies, and leaves of listed texts only those that pass. */
  public Texts {
    pass = Set.copyOf(pass);
    fail = Set.copyOf(fail);
    if (only != null) {
      only = left(only, never, pass, fail);
      never = Set.of();
    }
    never = Set.copyOf(never);
  }

  private static Set<String> left(
      Set<String> only, Set<String> never, Set<TextTest> pass, Set<TextTest> fail) {
    return only.stream()
        .filter(text -> !never.contains(text))
        .filter(text -> pass.stream().allMatch(test -> test.test().test(text)))
        .filter(text -> fail.stream().noneMatch(test -> test.test().test(text)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One of these, or none of them. */
  public static Texts of(Set<String> texts, boolean holds) {
    return holds
        ? new Texts(texts, Set.of(), Set.of(), Set.of())
        : new Texts(null, texts, Set.of(), Set.of());
  }

  /** Those that pass a test, or those that fail it. */
  public static Texts of(TextTest test, boolean holds) {
    return holds
        ? new Texts(null, Set.of(), Set.of(test), Set.of())
        : new Texts(null, Set.of(), Set.of(), Set.of(test));
  }

  @Override
  public Values and(Values other) {
    Texts texts = (Texts) other;
    return new Texts(
        both(only, texts.only),
        union(never, texts.never),
        union(pass, texts.pass),
        union(fail, texts.fail));
  }

  private static @Nullable Set<String> both(
      @Nullable Set<String> first, @Nullable Set<String> second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return both;
  }

  private static <T> Set<T> union(Set<T> first, Set<T> second) {
    return Stream.concat(first.stream(), second.stream()).collect(Collectors.toSet());
  }

  /** Two tests are never compared with each other, so that more can look possible than is. */
  @Override
  public boolean isEmpty() {
    return (only != null && only.isEmpty()) || pass.stream().anyMatch(fail::contains);
  }
}
