package org.attest.read.scan;

import java.util.List;
import java.util.Optional;

/// What one program recognised in the pages of one file that have no text of their own.
///
/// @param engine the name of the program
/// @param version of the program
/// @param languages in which it looked for words, the most likely first
/// @param pages by their numbers
public record RecognisedText(
    String engine, String version, List<String> languages, List<RecognisedPage> pages) {
  public RecognisedText {
    languages = List.copyOf(languages);
    pages = List.copyOf(pages);
  }

  public Optional<RecognisedPage> page(int number) {
    return pages.stream().filter(page -> page.number() == number).findFirst();
  }

  /// Whether no page failed.
  public boolean isComplete() {
    return pages.stream().noneMatch(RecognisedPage::isFailed);
  }

  /// The program as a person is told of it: `Tesseract 5.3.0 (deu+eng)`.
  public String by() {
    return engine + " " + version + " (" + String.join("+", languages) + ")";
  }

  /// As it is kept, see `docs/formats.md`.
  public byte[] toBytes() {
    return RecognisedFile.written(this);
  }

  /// @throws IllegalArgumentException if the bytes are no such text
  public static RecognisedText parse(byte[] bytes) {
    return RecognisedFile.parse(bytes);
  }
}
