package io.casecheck.pack.read;

import io.casecheck.pack.Check;
import io.casecheck.pack.tree.Span;
import io.casecheck.rule.RulePackException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of a pack, by their path below its folder with slashes.
 *
 * @param texts texts with line ends as {@code \n}
 */
public record PackFiles(SortedMap<String, String> texts) {

  /** Reads a folder. Hidden files are left out. */
  public static PackFiles in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw failure("", "There is no folder here to read rules from.");
    }
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".") && !name.contains("/.")) {
          texts.put(name, text(name, path));
        }
      }
    } catch (IOException e) {
      throw failure("", "The folder cannot be read.");
    }
    return new PackFiles(texts);
  }

  private static String text(String name, Path path) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
              .toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return unmarked.replace("\r\n", "\n");
    } catch (CharacterCodingException e) {
      throw failure(name, "The file is not UTF-8 text.");
    } catch (IOException e) {
      throw failure(name, "The file cannot be read.");
    }
  }

  private static RulePackException failure(String file, String message) {
    return new RulePackException(
        List.of(Check.UNREADABLE.problem(file, Span.WHOLE_FILE, "", message, "")));
  }

  /** SHA-256 over paths and contents, in hexadecimal digits. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> file : texts.entrySet()) {
        sha.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
        sha.update(file.getValue().getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
