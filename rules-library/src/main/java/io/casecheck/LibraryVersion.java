package io.casecheck;

/** The version that receipts name. */
final class LibraryVersion {
  static final String VERSION = "0.1.0";

  private LibraryVersion() {}
}
