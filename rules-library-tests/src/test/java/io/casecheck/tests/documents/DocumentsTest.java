package io.casecheck.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.casecheck.model.Case;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DocumentsTest {
  private static final Pattern COORDINATES =
      Pattern.compile("<artifactId>rules-[a-z-]+</artifactId>\\s*<version>([^<]+)</version>");
  private static final Pattern DROOLS = Pattern.compile("Drools (\\d+\\.\\d+\\.\\d+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(?:#[^)]*)?\\)");

  /** Of the text that the Apache Software Foundation publishes, to the byte. */
  private static final String LICENSE_DIGEST =
      "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30";

  @Test
  void documentsNameThisVersion() throws IOException {
    String version = Repository.pom("<artifactId>casecheck</artifactId>\\s*<version>([^<]+)<");
    assertThat(found(COORDINATES)).isNotEmpty().containsOnly(version);
  }

  @Test
  void documentsNameTheDroolsThatIsBuiltWith() throws IOException {
    String version = Repository.pom("<drools.version>([^<]+)<");
    assertThat(found(DROOLS)).isNotEmpty().containsOnly(version);
  }

  @Test
  void linksBetweenDocumentsLeadSomewhere() throws IOException {
    for (Path document : Repository.documents()) {
      Matcher link = LINK.matcher(Repository.text(document));
      while (link.find()) {
        if (!link.group(1).contains(":")) {
          assertThat(document.resolveSibling(link.group(1)).normalize())
              .as("link in %s", document.getFileName())
              .exists();
        }
      }
    }
  }

  @Test
  void theLicenseIsExact() throws IOException, NoSuchAlgorithmException {
    byte[] license = Files.readAllBytes(Repository.file("LICENSE"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(license);
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(LICENSE_DIGEST);
  }

  @Test
  void theNoticeNamesTheOwnersOfCodeSets() throws IOException {
    assertThat(Repository.text(Repository.file("NOTICE")))
        .contains("American Medical Association", "X12", "HCPCS Level II", "ICD-10-CM");
  }

  @Test
  void theLibraryCarriesLicenseAndNotice() throws IOException, URISyntaxException {
    for (String name : List.of("LICENSE", "NOTICE")) {
      assertThat(shipped("META-INF/" + name)).isEqualTo(Files.readString(Repository.file(name)));
    }
  }

  private static String shipped(String path) throws IOException, URISyntaxException {
    Path library = Path.of(Case.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(library)) {
      return Files.readString(library.resolve(path));
    }
    try (var jar = new java.util.jar.JarFile(library.toFile());
        var entry = jar.getInputStream(jar.getEntry(path))) {
      return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> found(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path document : Repository.documents()) {
      pattern.matcher(Repository.text(document)).results().forEach(m -> found.add(m.group(1)));
    }
    return found;
  }
}
