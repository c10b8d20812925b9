package io.casecheck.cli.cases;

import io.casecheck.cli.folder.PathText;
import io.casecheck.cli.terminal.Terminal;
import io.casecheck.json.CaseFileException;
import io.casecheck.json.CaseFileProblem;
import io.casecheck.json.CaseReader;
import io.casecheck.json.SampleCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the cases that an argument names: a file, a folder, or standard input. */
public final class CaseSource {
  private static final Pattern CASE_FILE = Pattern.compile(".*\\.(ya?ml|json)");

  /** Keys that only a sample case has at its top. */
  private static final Pattern SAMPLE = Pattern.compile("(?m)^(name|why|from|case|expect)[ \\t]*:");

  private static final String STANDARD_INPUT = "standard input";

  private final Path directory;
  private final InputStream in;

  public CaseSource(Terminal terminal) {
    this.directory = terminal.directory();
    this.in = terminal.in();
  }

  /** Something that holds one or more cases. */
  public interface Input {
    /**
     * Its cases.
     *
     * @throws CaseFileException if it holds none, or something that is no case
     */
    List<CaseInput> read();
  }

  /**
   * What an argument names.
   *
   * @throws CaseFileException if it names nothing that can hold a case
   */
  public List<Input> inputs(String argument) {
    if (argument.equals("-")) {
      return List.of(this::standardInput);
    }
    Path path = directory.resolve(argument);
    if (!Files.isDirectory(path)) {
      return List.of(() -> file(path));
    }
    List<Path> files = files(path);
    if (files.isEmpty()) {
      throw problem(argument, "The folder holds no case.", "Case files end in .yaml or .json.");
    }
    return files.stream().<Input>map(file -> () -> file(file)).toList();
  }

  /**
   * Every case that an argument names, read at once.
   *
   * @throws CaseFileException with what is wrong, or if it names none
   */
  public List<CaseInput> all(String argument) {
    return argument.equals("-") ? standardInput() : all(directory.resolve(argument));
  }

  /** Every case at a path. */
  public static List<CaseInput> all(Path path) {
    List<Path> files = Files.isDirectory(path) ? files(path) : List.of(path);
    if (files.isEmpty()) {
      throw problem(
          PathText.of(path), "The folder holds no case.", "Case files end in .yaml or .json.");
    }
    return files.stream().allMatch(CaseSource::isSample)
        ? SampleCases.at(path).stream().map(CaseSource::input).toList()
        : files.stream().flatMap(file -> file(file).stream()).toList();
  }

  /** Whether an argument names one case that is no sample case. */
  public boolean isPlain(String argument) {
    Path path = directory.resolve(argument);
    return argument.equals("-") || !(Files.isDirectory(path) || isSample(path));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> CASE_FILE.matcher(file.toString()).matches())
          .sorted(Comparator.comparing(PathText::of))
          .toList();
    } catch (IOException e) {
      throw problem(PathText.of(folder), "The folder cannot be read.", "Check the path.");
    }
  }

  private static List<CaseInput> file(Path file) {
    if (!isSample(file)) {
      return List.of(new CaseInput(PathText.of(file), CaseReader.read(file), Set.of()));
    }
    return SampleCases.at(file).stream().map(CaseSource::input).toList();
  }

  private static CaseInput input(SampleCase sample) {
    return new CaseInput(sample.toString(), sample.input(), sample.criteria());
  }

  /** A file that cannot be read is no sample case: the reader of cases then says why. */
  static boolean isSample(Path file) {
    try {
      return SAMPLE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find();
    } catch (IOException e) {
      return false;
    }
  }

  private List<CaseInput> standardInput() {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      return List.of(
          new CaseInput(STANDARD_INPUT, CaseReader.read(text, STANDARD_INPUT), Set.of()));
    } catch (CharacterCodingException e) {
      throw problem(STANDARD_INPUT, "The text is not UTF-8.", "Send it as UTF-8.");
    } catch (IOException e) {
      throw problem(STANDARD_INPUT, "It cannot be read.", "Check where it comes from.");
    }
  }

  private static CaseFileException problem(String file, String message, String fix) {
    return new CaseFileException(List.of(new CaseFileProblem(file, 0, 0, "", message, fix)));
  }
}
