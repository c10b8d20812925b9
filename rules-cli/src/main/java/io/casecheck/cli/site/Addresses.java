package io.casecheck.cli.site;

import io.casecheck.json.SampleCase;

/** Where pages lie below the top of the site. */
public final class Addresses {
  private Addresses() {}

  /** The page of a rule. */
  public static String rule(String id) {
    return "rules/" + file(id);
  }

  /** The page of a scope. */
  public static String scope(String path) {
    return "scopes/" + file(path);
  }

  /** The page of a source. */
  public static String source(String key) {
    return "sources/" + file(key);
  }

  /** The page of a statement. */
  public static String statement(int number) {
    return "guide/" + file("statement-" + number);
  }

  /** The page of a file of cases. */
  public static String caseFile(String name) {
    return "cases/" + file(name.replaceFirst("\\.ya?ml$", ""));
  }

  /** A case on its file's page. */
  public static String anchor(SampleCase sample) {
    return "line-" + sample.line();
  }

  /** How a page below the top gets back there. */
  static String root(String page) {
    return page.contains("/") ? "../" : "";
  }

  private static String file(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "-") + ".html";
  }
}
