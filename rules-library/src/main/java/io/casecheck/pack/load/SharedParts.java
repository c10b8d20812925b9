package io.casecheck.pack.load;

import io.casecheck.pack.Pack;
import io.casecheck.pack.compile.CompiledPart;
import io.casecheck.pack.compile.CompiledRules;
import io.casecheck.pack.compile.EngineText;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What two packs compile to alike: parts whose rules give the engine the same text. Edits touch few
 * parts, and compiling is most of the cost of loading.
 */
final class SharedParts {
  private final SortedMap<String, CompiledPart> compiled = new TreeMap<>();
  private final SortedMap<String, String> rest;

  private SharedParts(SortedMap<String, String> texts) {
    this.rest = texts;
  }

  static SharedParts of(String packName, Pack pack, LoadedPack similar) {
    SharedParts shared = new SharedParts(EngineText.of(packName, pack));
    if (similar.compiled().size() == 1) {
      SortedMap<String, CompiledPart> known = similar.compiled().get(0).parts();
      EngineText.of(packName, similar.pack())
          .forEach((part, text) -> shared.take(part, text, known.get(part)));
    }
    return shared;
  }

  private void take(String part, String text, @Nullable CompiledPart same) {
    if (same != null && text.equals(rest.get(part))) {
      compiled.put(part, same);
      rest.remove(part);
    }
  }

  /** Engine text of the parts that must be compiled, by name. */
  SortedMap<String, String> rest() {
    return rest;
  }

  /** The compiled rest and what is shared, together. */
  CompiledRules with(CompiledRules others) {
    SortedMap<String, CompiledPart> all = new TreeMap<>(compiled);
    all.putAll(others.parts());
    return new CompiledRules(all);
  }
}
