package io.casecheck.json;

import io.casecheck.model.Case;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a {@link Case} from YAML or JSON text. Keys are the names of the record components; null
 * and absent both mean "not stated"; a list that is absent is empty. Codes and other texts that
 * look like numbers must be quoted, since an unquoted number loses its leading zeros. {@code line}
 * of a national drug code is not written: the claim line sets it.
 *
 * <p>The text is bounded: three million characters, 32 levels, 200,000 parts with aliases counted
 * at every use. All problems are reported at once, by line and column; no message holds a value of
 * the case. Safe for use by several threads.
 */
public final class CaseReader {
  private CaseReader() {}

  /**
   * Reads a case from a UTF-8 file.
   *
   * @throws CaseFileException if the file cannot be read or does not hold exactly one valid case
   */
  public static Case read(Path file) {
    return read(SourceText.read(file), SourceText.name(file));
  }

  /**
   * Reads a case from text.
   *
   * @param text YAML or JSON
   * @param name what messages call the text, such as its file
   * @throws CaseFileException if the text does not hold exactly one valid case
   */
  public static Case read(String text, String name) {
    Problems problems = new Problems();
    List<Node> documents = NodeReader.documents(text, name, problems);
    if (documents.isEmpty() || Node.isNull(documents.get(0))) {
      problems.add(Place.wholeFile(name), "", "The text holds no case.", "");
      throw problems.exception();
    }
    if (documents.size() > 1) {
      problems.add(
          documents.get(1).place(),
          "",
          "A second document begins; one text holds one case.",
          "Split the text at `---`.");
    }
    Case read = new RecordReader(problems).read(Case.class, documents.get(0), "");
    problems.throwIfAny();
    if (read == null) {
      throw new IllegalStateException("No case and no problem");
    }
    return read;
  }
}
