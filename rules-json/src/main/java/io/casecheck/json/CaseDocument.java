package io.casecheck.json;

import io.casecheck.json.Node.MappingNode;
import io.casecheck.json.Node.ScalarNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of a case file as written, before its base is merged in.
 *
 * @param file its file
 * @param place where its name stands
 * @param name its name
 * @param why why the findings are expected
 * @param from the base case's name, with its place
 * @param input the case, or what changes in the base
 * @param without paths that are taken away
 * @param criteria criteria sets; null if those of the base hold
 * @param unlistedCodes codes that no table lists and that the case means
 * @param pending why the engine cannot answer it yet
 * @param expect findings beyond the base's
 * @param gone findings of the base that are no longer raised
 * @param isWhole whether nothing of it was left unread; what is wrong with it was reported
 */
record CaseDocument(
    Path file,
    Place place,
    String name,
    @Nullable String why,
    @Nullable ScalarNode from,
    MappingNode input,
    List<Removal> without,
    @Nullable Set<String> criteria,
    Set<String> unlistedCodes,
    @Nullable String pending,
    List<ExpectedFinding> expect,
    List<Gone> gone,
    boolean isWhole) {

  /** A path that is taken away, with its place. */
  record Removal(Place place, String text, CasePath path) {}

  /** A finding that is no longer raised, with its place. */
  record Gone(Place place, GoneFinding finding) {}

  /** Whether it states nothing of a case, which was reported. */
  boolean isEmpty() {
    return from == null && input.entries().isEmpty();
  }

  /** Name only: the rest can be long. */
  @Override
  public String toString() {
    return "CaseDocument[" + name + "]";
  }
}
