package org.attest.app.archive;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.attest.core.port.Derived;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.Scans;
import org.attest.read.scan.Engine;
import org.attest.read.scan.RecognisedText;
import org.attest.read.scan.ScanLimits;

/// Makes all that is derived of one original, and before it, where there are pages without text and
/// a person wants it, has these recognised.
final class Making {
  private final Derivation derivation;
  private final TextRecognition recognition;
  private final ConcurrentMap<Engine, Scans> scans = new ConcurrentHashMap<>();

  Making(Derivation derivation, TextRecognition recognition) {
    this.derivation = derivation;
    this.recognition = recognition;
  }

  /// What is known of an original before anything is made of it.
  ///
  /// @param bytes the original's, or nothing if it is lost
  /// @param recognised what was recognised in it last
  /// @param kept the bytes of that
  /// @param languages in which something in the archive was recognised last
  record Material(
      Receipt receipt,
      Optional<byte[]> bytes,
      Optional<Recognition> recognised,
      Optional<byte[]> kept,
      Optional<List<String>> languages) {}

  /// What was made.
  ///
  /// @param text what was recognised now, to be kept and journalled before the rest is put
  record Made(Derived derived, Optional<RecognisedText> text) {}

  /// Makes everything of one original; touches no store, so that several can be made at once.
  Made made(Material material) {
    Receipt receipt = material.receipt();
    Derived derived = derivation.derived(receipt, material.bytes(), material.kept());
    boolean wanted = recognition.wants(lacksText(derived.problems()), material.recognised());
    Optional<RecognisedText> text =
        wanted && material.bytes().isPresent() ? recognised(material) : Optional.empty();
    return text.map(RecognisedText::toBytes)
        .map(kept ->
            new Made(derivation.derived(receipt, material.bytes(), Optional.of(kept)), text))
        .orElseGet(() -> new Made(derived, Optional.empty()));
  }

  private Optional<RecognisedText> recognised(Material material) {
    Original original = material.receipt().original();
    Optional<TextRecognition.Ready> ready = recognition.ready(material.languages());
    if (ready.isEmpty()) {
      return Optional.empty();
    }
    List<String> languages = ready.get().languages();
    Optional<RecognisedText> earlier =
        material
            .kept()
            .map(RecognisedText::parse)
            .filter(text -> text.languages().equals(languages));
    return scans
        .computeIfAbsent(ready.get().engine(), engine -> new Scans(engine, ScanLimits.standard()))
        .recognised(original, material.bytes().orElseThrow(), languages, earlier);
  }

  /// Whether a source that was read before should be made anew.
  boolean wants(Receipt receipt, Optional<Recognition> known) {
    return recognition.isWanted()
        && recognition.wants(lacksText(derivation.problems(receipt.source())), known);
  }

  private static boolean lacksText(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.code() == Code.PAGE_WITHOUT_TEXT);
  }
}
