package io.casecheck.cli.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casecheck.json.CaseWriter;
import io.casecheck.model.Case;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a case states, by path, so that two cases can be held against each other. */
final class CaseInputs {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String THERE = "";

  /** Three whole items that only one of two cases has state no more than this. */
  private static final int MOST = 22;

  private final Map<String, String> values = new HashMap<>();

  private CaseInputs() {}

  static CaseInputs of(Case aCase) {
    try {
      CaseInputs inputs = new CaseInputs();
      inputs.addMembers("", MAPPER.readTree(CaseWriter.write(aCase)));
      return inputs;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addMembers(String path, JsonNode node) {
    node.properties()
        .forEach(
            member ->
                add(
                    path.isEmpty() ? member.getKey() : path + "." + member.getKey(),
                    member.getValue()));
  }

  private void add(String path, JsonNode node) {
    if (node.isObject()) {
      values.put(path, THERE);
      addMembers(path, node);
    } else if (node.isArray() && node.path(0).isObject()) {
      node.forEach(item -> add(path + "[number=" + item.path("number").asText() + "]", item));
    } else if (node.isArray()) {
      List<String> items = new ArrayList<>();
      node.forEach(item -> items.add(item.asText()));
      items.sort(null);
      values.put(path, items.toString());
    } else {
      values.put(path, node.asText());
    }
  }

  /** Paths at which the two differ; an item or section that one of them lacks counts once. */
  SortedSet<String> differences(CaseInputs other) {
    SortedSet<String> different = new TreeSet<>();
    collect(values, other.values, different);
    collect(other.values, values, different);
    for (String path : List.copyOf(different)) {
      if (values.getOrDefault(path, other.values.getOrDefault(path, "-")).equals(THERE)) {
        different.removeIf(one -> one.startsWith(path + ".") || one.startsWith(path + "["));
      }
    }
    return different;
  }

  /** What is stated as sorted numbers, which compare faster than texts. */
  int[] numbered(Map<String, Integer> numbers) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .mapToInt(text -> numbers.computeIfAbsent(text, key -> numbers.size()))
        .sorted()
        .toArray();
  }

  /** Whether two cases differ in so little that it is worth looking closer. */
  static boolean mayBeNear(int[] one, int[] other) {
    int different = 0;
    int i = 0;
    int j = 0;
    while ((i < one.length || j < other.length) && different <= MOST) {
      if (i < one.length && j < other.length && one[i] == other[j]) {
        i++;
        j++;
      } else {
        different++;
        if (j == other.length || (i < one.length && one[i] < other[j])) {
          i++;
        } else {
          j++;
        }
      }
    }
    return different <= MOST;
  }

  private static void collect(
      Map<String, String> one, Map<String, String> other, SortedSet<String> different) {
    one.forEach(
        (path, value) -> {
          if (!value.equals(other.get(path))) {
            different.add(path);
          }
        });
  }
}
