package io.casecheck.cli.diff;

import io.casecheck.cli.folder.PathText;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One of the two packs that are compared.
 *
 * @param name what the user calls it
 * @param pack its folder or compiled file
 * @param cases the folder of sample cases that belongs to it; null if none is known
 * @param written where its files lie that git wrote for this run; null if the user's own are read
 */
record DiffSide(String name, Path pack, @Nullable Path cases, @Nullable Path written) {

  /** Text in which files that git wrote are named as git names them. */
  String named(String text) {
    return written == null ? text : text.replace(PathText.of(written) + "/", name + ":");
  }
}
