package io.casecheck.cli.check;

import io.casecheck.finding.Severity;
import io.casecheck.rule.PackProblem;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Problems of a pack as a JUnit report: each file is a test, which fails if it has a problem. */
final class ProblemJunit {
  private static final String SUITE = "casecheck check";

  private final CheckedPack pack;
  private final Severity failing;

  /**
   * @param failing the mildest severity that fails a test
   */
  ProblemJunit(CheckedPack pack, Severity failing) {
    this.pack = pack;
    this.failing = failing;
  }

  String of(List<PackProblem> problems) {
    Map<String, List<PackProblem>> byFile =
        problems.stream()
            .filter(problem -> problem.severity().compareTo(failing) <= 0)
            .collect(Collectors.groupingBy(pack::name, TreeMap::new, Collectors.toList()));
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", SUITE);
      xml.writeAttribute("time", "0");
      xml.writeAttribute("tests", String.valueOf(Math.max(1, byFile.size())));
      xml.writeAttribute("errors", "0");
      xml.writeAttribute("skipped", "0");
      xml.writeAttribute("failures", String.valueOf(byFile.size()));
      if (byFile.isEmpty()) {
        test(xml, pack.name(""), List.of());
      }
      for (Map.Entry<String, List<PackProblem>> file : byFile.entrySet()) {
        test(xml, file.getKey(), file.getValue());
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }

  private static void test(XMLStreamWriter xml, String file, List<PackProblem> problems)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", SUITE);
    xml.writeAttribute("name", file);
    xml.writeAttribute("time", "0");
    if (!problems.isEmpty()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", problems.get(0).message());
      xml.writeAttribute("type", problems.get(0).check());
      xml.writeCharacters(
          problems.stream().map(PackProblem::toString).collect(Collectors.joining("\n")));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
