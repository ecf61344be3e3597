package org.attest.read;

/// How much of one file a reader is willing to take on; beyond it the file is refused with a code.
///
/// The defaults and what each costs are in `docs/limits.md`.
///
/// @param bytesMax of one file, P005
/// @param charactersMax of the text made of it, in UTF-16 units, P005
/// @param depthMax how deep elements, tables or attached messages may nest, P012
/// @param pagesMax of one PDF, P005
/// @param secondsMax for one file, P013
/// @param expansionMax how many times its own size a packed file may unpack to, P005
/// @param memoryMax heap of a process that reads files whose parsers are not ours, in bytes, P005
public record Limits(
    long bytesMax,
    int charactersMax,
    int depthMax,
    int pagesMax,
    int secondsMax,
    int expansionMax,
    long memoryMax) {
  public Limits {
    positive("bytesMax", bytesMax);
    positive("charactersMax", charactersMax);
    positive("depthMax", depthMax);
    positive("pagesMax", pagesMax);
    positive("secondsMax", secondsMax);
    positive("expansionMax", expansionMax);
    positive("memoryMax", memoryMax);
  }

  /// What the command line and the workbench use.
  public static Limits standard() {
    return new Limits(200L << 20, 20_000_000, 400, 20_000, 60, 100, 768L << 20);
  }

  public Limits withBytesMax(long bytes) {
    return new Limits(
        bytes, charactersMax, depthMax, pagesMax, secondsMax, expansionMax, memoryMax);
  }

  public Limits withCharactersMax(int characters) {
    return new Limits(
        bytesMax, characters, depthMax, pagesMax, secondsMax, expansionMax, memoryMax);
  }

  public Limits withDepthMax(int depth) {
    return new Limits(
        bytesMax, charactersMax, depth, pagesMax, secondsMax, expansionMax, memoryMax);
  }

  public Limits withPagesMax(int pages) {
    return new Limits(
        bytesMax, charactersMax, depthMax, pages, secondsMax, expansionMax, memoryMax);
  }

  public Limits withSecondsMax(int seconds) {
    return new Limits(
        bytesMax, charactersMax, depthMax, pagesMax, seconds, expansionMax, memoryMax);
  }

  public Limits withExpansionMax(int times) {
    return new Limits(bytesMax, charactersMax, depthMax, pagesMax, secondsMax, times, memoryMax);
  }

  public Limits withMemoryMax(long bytes) {
    return new Limits(bytesMax, charactersMax, depthMax, pagesMax, secondsMax, expansionMax, bytes);
  }

  private static void positive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + ": must be above 0, not " + value);
    }
  }
}
