package io.casecheck.cli.diff;

import io.casecheck.cli.terminal.UsageException;
import io.casecheck.json.NearestName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads a clone's earlier files with git itself, which must be installed. Changes nothing. */
final class Git {
  private final String program;
  private final Path folder;

  /**
   * @param program how git is called
   * @param folder a folder of the clone
   */
  Git(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /** What one call of git answered. */
  private static final class Answer {
    private final int status;
    private final byte[] out;

    Answer(int status, byte[] out) {
      this.status = status;
      this.out = out;
    }

    String text() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }
  }

  /**
   * The commit that a revision names.
   *
   * @throws UsageException if git is not installed, this is no clone, or it has no such revision
   */
  String commit(String revision) {
    if (run("rev-parse", "--git-dir").status != 0) {
      throw new UsageException(
          "there is no file or folder "
              + revision
              + ", and no clone of git here that could have a revision of this name.");
    }
    Answer answer =
        run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    if (answer.status != 0) {
      throw new UsageException(unknown(revision));
    }
    return answer.text();
  }

  private String unknown(String revision) {
    StringBuilder sentence =
        new StringBuilder("there is no file, folder or git revision " + revision + ".");
    String name = revision.replaceFirst("[~^@].*", "");
    List<String> names = new ArrayList<>(names());
    names.add("HEAD");
    if (names.contains(name)) {
      sentence.append(
          run("rev-parse", "--is-shallow-repository").text().equals("true")
              ? " The clone holds only its newest commits: git fetch --unshallow gets the others."
              : " " + name + " has no such ancestor.");
    } else {
      NearestName.of(name, names).ifPresent(near -> sentence.append(" Did you mean " + near + "?"));
    }
    return sentence.toString();
  }

  private List<String> names() {
    return run("for-each-ref", "--format=%(refname:short)").text().lines().toList();
  }

  /** The folder's path below the top of the clone, with a slash at its end; empty at the top. */
  String prefix() {
    return run("rev-parse", "--show-prefix").text();
  }

  /** Whether a commit has a folder, by its path below the top of the clone. */
  boolean has(String commit, String path) {
    return run("cat-file", "-e", tree(commit, path)).status == 0;
  }

  /** Writes the files that a folder held at a commit. */
  void export(String commit, String path, Path into) {
    // Below the top, git would look for the folder it runs in inside the other one.
    String top = run("rev-parse", "--show-toplevel").text();
    Answer archive = run("-C", top, "archive", "--format=zip", tree(commit, path));
    if (archive.status != 0) {
      throw new UsageException("git cannot read " + path + " at " + commit + ".");
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.out))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        write(zip, entry, into);
      }
    } catch (IOException e) {
      throw new UsageException("the files of " + commit + " cannot be written to a folder.");
    }
  }

  private static void write(ZipInputStream zip, ZipEntry entry, Path into) throws IOException {
    Path file = into.resolve(entry.getName()).normalize();
    if (!entry.isDirectory() && file.startsWith(into)) {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.copy(zip, file);
    }
  }

  private static String tree(String commit, String path) {
    return commit + ":" + path;
  }

  private Answer run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      try (InputStream out = process.getInputStream()) {
        byte[] bytes = out.readAllBytes();
        return new Answer(process.waitFor(), bytes);
      }
    } catch (IOException e) {
      throw new UsageException(
          "a revision needs git, which is not on the PATH; two folders need none:"
              + " casecheck diff OLD NEW CASES.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("git was interrupted.");
    }
  }
}
