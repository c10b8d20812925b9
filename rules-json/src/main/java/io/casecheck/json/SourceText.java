package io.casecheck.json;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The text of a file. */
final class SourceText {
  private SourceText() {}

  /**
   * Reads UTF-8.
   *
   * @throws CaseFileException if the file is not there, cannot be read or is not UTF-8
   */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw problem(file, "There is no such file.", "Check the path.");
    } catch (CharacterCodingException e) {
      throw problem(file, "The file is not UTF-8 text.", "Save it as UTF-8.");
    } catch (IOException e) {
      throw problem(file, "The file cannot be read.", "Check that it is a file and readable.");
    }
  }

  /** Name of a file in messages: the path as given, with slashes. */
  static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  /**
   * JSON may be indented with tabs, YAML may not. A tab inside a JSON text is always written as an
   * escape, so that a space in its place changes no value and no column.
   */
  static String withoutTabs(String text) {
    boolean json = text.stripLeading().startsWith("{");
    return json ? text.replace('\t', ' ') : text;
  }

  private static CaseFileException problem(Path file, String message, String fix) {
    return new CaseFileException(List.of(new CaseFileProblem(name(file), 0, 0, "", message, fix)));
  }
}
