package io.casecheck.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The case files of a folder, of which one part is asked for. Of the others only those are looked
 * at that cases of that part rest on: what is wrong elsewhere is not the concern of who asks.
 */
final class CaseFolder {
  private static final Pattern CASE_FILE = Pattern.compile(".*\\.ya?ml");

  /** Files of a pack, which may lie below the same folder as the cases. */
  private static final Set<String> PACK_FILES = Set.of("scope.yaml", "sources.yaml", "pack.yaml");

  private static final Pattern NAME =
      Pattern.compile("(?m)^\\s*name[ \\t]*:[ \\t]*([\"']?)(.+?)\\1[ \\t]*(#.*)?$");

  private final Problems problems;
  private final Map<String, List<CaseDocument>> others = new LinkedHashMap<>();
  private final Map<Path, List<CaseFileProblem>> otherProblems = new LinkedHashMap<>();
  private final Map<String, Path> unread = new LinkedHashMap<>();
  private final List<CaseDocument> documents = new ArrayList<>();

  private CaseFolder(Problems problems) {
    this.problems = problems;
  }

  /** The cases at a part of a folder, which may be all of it. */
  static List<SampleCase> read(Path folder, Path part, Problems problems) {
    return new CaseFolder(problems).read(folder, part);
  }

  /** What can be read of the case files below a folder; what is wrong with them is not told. */
  static List<CaseDocument> documents(Path folder) {
    Problems untold = new Problems();
    CaseFolder reader = new CaseFolder(untold);
    return files(folder).stream().flatMap(file -> reader.documents(file, untold).stream()).toList();
  }

  /**
   * The case files below a folder, or the file itself, by name.
   *
   * @throws CaseFileException if the folder cannot be read
   */
  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> CASE_FILE.matcher(file.toString()).matches())
          .filter(file -> !isOfPack(file))
          .sorted(Comparator.comparing(SourceText::name))
          .toList();
    } catch (IOException e) {
      throw new CaseFileException(
          List.of(
              new CaseFileProblem(
                  SourceText.name(folder),
                  0,
                  0,
                  "",
                  "The folder cannot be read.",
                  "Check the path.")));
    }
  }

  /** A file that is named like one of a pack and states no case. */
  private static boolean isOfPack(Path file) {
    if (!PACK_FILES.contains(String.valueOf(file.getFileName()))) {
      return false;
    }
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      return text.lines().noneMatch(line -> line.startsWith("name:"));
    } catch (IOException e) {
      return false;
    }
  }

  private List<SampleCase> read(Path folder, Path part) {
    List<Path> asked = files(part);
    asked.forEach(this::readAsked);
    if (documents.isEmpty() && problems.count() == 0) {
      problems.add(
          Place.wholeFile(SourceText.name(part)),
          "",
          "The folder holds no sample case.",
          "Check the folder; case files end in .yaml.");
    }
    Set<String> known = names(documents);
    if (!folder.equals(part) && documents.stream().anyMatch(one -> restsElsewhere(one, known))) {
      Set<Path> done = asked.stream().map(CaseFolder::absolute).collect(Collectors.toSet());
      files(folder).stream()
          .filter(file -> !done.contains(absolute(file)))
          .forEach(this::readOther);
      addWhatIsNeeded();
    }
    Set<String> all = names(documents);
    all.addAll(others.keySet());
    List<SampleCase> cases = new CaseResolver(documents, all, unread.keySet(), problems).resolve();
    return cases.stream().filter(one -> absolute(one.file()).startsWith(absolute(part))).toList();
  }

  private static Set<String> names(List<CaseDocument> documents) {
    return documents.stream()
        .map(CaseDocument::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean restsElsewhere(CaseDocument document, Set<String> known) {
    return document.from() != null && !known.contains(document.from().text());
  }

  private void readAsked(Path file) {
    Problems own = new Problems();
    documents.addAll(documents(file, own));
    problems.addAll(own.all());
  }

  private void readOther(Path file) {
    Problems own = new Problems();
    documents(file, own)
        .forEach(one -> others.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(one));
    otherProblems.put(file, own.all());
  }

  /** The cases that others rest on, and what is wrong with their files. */
  private void addWhatIsNeeded() {
    Set<String> known = names(documents);
    Set<Path> told = new LinkedHashSet<>();
    for (int i = 0; i < documents.size(); i++) { // It grows on the way.
      CaseDocument document = documents.get(i);
      if (restsElsewhere(document, known) && document.from() != null) {
        String name = document.from().text();
        known.add(name);
        List<CaseDocument> found = others.getOrDefault(name, List.of());
        documents.addAll(found);
        found.forEach(one -> told.add(one.file()));
        if (found.isEmpty() && unread.containsKey(name)) {
          told.add(unread.get(name));
        }
      }
    }
    told.forEach(file -> problems.addAll(otherProblems.getOrDefault(file, List.of())));
  }

  /** The documents of a file; the names of one that cannot be read are noted. */
  private List<CaseDocument> documents(Path file, Problems own) {
    List<CaseDocument> read = new ArrayList<>();
    String text = "";
    try {
      text = SourceText.read(file);
      CaseDocumentReader reader = new CaseDocumentReader(own);
      for (Node node : NodeReader.documents(text, SourceText.name(file), own)) {
        if (!Node.isNull(node)) {
          read.addAll(reader.read(file, node));
        }
      }
    } catch (CaseFileException e) {
      own.addAll(e.problems());
      NAME.matcher(text).results().map(CaseFolder::name).forEach(name -> unread.put(name, file));
    }
    return read;
  }

  private static String name(MatchResult found) {
    return found.group(2);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
