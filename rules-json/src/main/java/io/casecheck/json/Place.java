package io.casecheck.json;

/** A place in a file; line and column count from 1, and are 0 for the file as a whole. */
record Place(String file, int line, int column) {
  static Place wholeFile(String file) {
    return new Place(file, 0, 0);
  }
}
