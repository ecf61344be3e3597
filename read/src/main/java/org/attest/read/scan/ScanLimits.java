package org.attest.read.scan;

/// How much recognising and showing the picture of a page may cost.
///
/// The defaults and what each costs are in `docs/limits.md`.
///
/// @param pixelsMax of one picture, as it says of itself before it is decoded
/// @param pixelsRecognisedMax to which a larger picture is made smaller before it is recognised
/// @param pixelsShownMax to which a larger picture is made smaller before it is shown
/// @param pictureSecondsMax for decoding or drawing the picture of one page
/// @param pageSecondsMax for recognising one page
/// @param fileSecondsMax for recognising all pages of one file
/// @param outputBytesMax that the program may write for one page
public record ScanLimits(
    long pixelsMax,
    long pixelsRecognisedMax,
    long pixelsShownMax,
    int pictureSecondsMax,
    int pageSecondsMax,
    int fileSecondsMax,
    int outputBytesMax) {
  public static ScanLimits standard() {
    return new ScanLimits(100_000_000, 20_000_000, 2_500_000, 30, 180, 4 * 60 * 60, 16 << 20);
  }

  public ScanLimits withPixelsMax(long pixels) {
    return new ScanLimits(
        pixels,
        pixelsRecognisedMax,
        pixelsShownMax,
        pictureSecondsMax,
        pageSecondsMax,
        fileSecondsMax,
        outputBytesMax);
  }

  public ScanLimits withPageSecondsMax(int seconds) {
    return new ScanLimits(
        pixelsMax,
        pixelsRecognisedMax,
        pixelsShownMax,
        pictureSecondsMax,
        seconds,
        fileSecondsMax,
        outputBytesMax);
  }

  public ScanLimits withFileSecondsMax(int seconds) {
    return new ScanLimits(
        pixelsMax,
        pixelsRecognisedMax,
        pixelsShownMax,
        pictureSecondsMax,
        pageSecondsMax,
        seconds,
        outputBytesMax);
  }

  public ScanLimits withOutputBytesMax(int bytes) {
    return new ScanLimits(
        pixelsMax,
        pixelsRecognisedMax,
        pixelsShownMax,
        pictureSecondsMax,
        pageSecondsMax,
        fileSecondsMax,
        bytes);
  }
}
