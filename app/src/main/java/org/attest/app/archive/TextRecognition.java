package org.attest.app.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.core.problem.ConfigurationException;
import org.attest.read.scan.Engine;

/// Whether pages without text are recognised in one run, and in which languages.
///
/// The program is looked for only when the first such page comes, so that a run that has none
/// starts no other program.
public final class TextRecognition {
  /// The language of an archive in which nobody has named one yet.
  public static final String USUAL = "eng";

  private final Supplier<Optional<Engine>> finding;
  private final Choice choice;
  private Optional<Optional<Engine>> found = Optional.empty();
  private Optional<String> notice = Optional.empty();

  /// What a person wants.
  public sealed interface Choice {
    /// No page is recognised.
    record None() implements Choice {}

    /// The languages that the archive was last read with, or English.
    record Usual() implements Choice {}

    /// Also for files that were read with others.
    record Languages(List<String> codes) implements Choice {
      public Languages {
        codes = List.copyOf(codes);
      }
    }
  }

  /// A program and the languages that it shall use.
  record Ready(Engine engine, List<String> languages) {}

  private TextRecognition(Supplier<Optional<Engine>> finding, Choice choice) {
    this.finding = finding;
    this.choice = choice;
  }

  /// No page is recognised.
  public static TextRecognition none() {
    return new TextRecognition(Optional::empty, new Choice.None());
  }

  /// @param finding looks for the program
  /// @throws ConfigurationException if languages are named that are not there
  public static TextRecognition of(Supplier<Optional<Engine>> finding, Choice choice) {
    TextRecognition recognition = new TextRecognition(finding, choice);
    if (choice instanceof Choice.Languages(List<String> codes)) {
      Engine engine =
          recognition
              .engine()
              .orElseThrow(() ->
                  new ConfigurationException(
                      "text cannot be recognised: Tesseract is not installed; install the package"
                          + " tesseract-ocr, or leave --ocr out"));
      lacking(engine, codes)
          .ifPresent(line -> {
            throw new ConfigurationException(line);
          });
    }
    return recognition;
  }

  /// Whether any page is to be recognised at all.
  boolean isWanted() {
    return !(choice instanceof Choice.None);
  }

  /// Whether a source should be recognised, or recognised anew.
  ///
  /// @param lacks whether it has pages without text
  /// @param known what was recognised in it last
  boolean wants(boolean lacks, Optional<Recognition> known) {
    return switch (choice) {
      case Choice.None _ -> false;
      case Choice.Usual _ -> lacks || known.filter(last -> !last.complete()).isPresent();
      case Choice.Languages(List<String> codes) ->
          lacks
              || known
                  .filter(last -> !last.complete() || !last.languages().equals(codes))
                  .isPresent();
    };
  }

  /// The program with its languages, or nothing where it cannot be used; then there is a notice.
  ///
  /// @param last the languages in which something in the archive was recognised last
  synchronized Optional<Ready> ready(Optional<List<String>> last) {
    List<String> languages =
        choice instanceof Choice.Languages(List<String> codes)
            ? codes
            : last.orElse(List.of(USUAL));
    Optional<Engine> engine = engine();
    notice =
        engine
            .map(there -> lacking(there, languages))
            .orElse(
                Optional.of(
                    "some pages have no text and Tesseract is not installed: install the package"
                        + " tesseract-ocr and read the files again"));
    return notice.isPresent() ? Optional.empty() : engine.map(there -> new Ready(there, languages));
  }

  /// Why pages without text were left without, if they were.
  synchronized Optional<String> notice() {
    return notice;
  }

  private synchronized Optional<Engine> engine() {
    if (found.isEmpty()) {
      found = Optional.of(finding.get());
    }
    return found.get();
  }

  private static Optional<String> lacking(Engine engine, List<String> languages) {
    List<String> there = engine.languages();
    return there.containsAll(languages)
        ? Optional.empty()
        : Optional.of(
            engine.name()
                + " has no language "
                + String.join(
                    ", ", languages.stream().filter(code -> !there.contains(code)).toList())
                + "; installed: "
                + (there.isEmpty() ? "none" : String.join(", ", there))
                + "; name them with --ocr");
  }
}
