package io.casecheck.time;

/** What must have happened by the last day for a paper to be filed in time. */
public enum FiledWhen {
  /** It has arrived. */
  RECEIVED(
      "received", "Filed means received: it must have arrived by then; a postmark is not enough."),
  /** It bears a postmark. */
  POSTMARKED(
      "postmarked",
      "Filed means postmarked: a postmark by then is enough, even if it arrives later.");

  private final String words;
  private final String step;

  FiledWhen(String words, String step) {
    this.words = words;
    this.step = step;
  }

  /** The word as a clock uses it. */
  public String words() {
    return words;
  }

  /** The meaning, as a step of a computation. */
  String step() {
    return step;
  }
}
