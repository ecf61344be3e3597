package org.attest.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/// The page numbers that a document has for programs to show (ISO 32000-1, 12.4.2), which hold
/// where none are printed.
final class PageLabels {
  private static final int LENGTH_MAX = 20;

  private PageLabels() {}

  /// @return a label for each page, empty where there is none; no labels at all if the list of them
  ///   is damaged
  static List<Optional<String>> of(PDDocument document) {
    try {
      PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
      return labels == null
          ? List.of()
          : Stream.of(labels.getLabelsByPageIndices()).map(PageLabels::usable).toList();
    } catch (IOException
        | ClassCastException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | StackOverflowError _) {
      return List.of();
    }
  }

  private static Optional<String> usable(@Nullable String label) {
    return Optional.ofNullable(label)
        .map(String::strip)
        .filter(l -> !l.isEmpty() && l.length() <= LENGTH_MAX);
  }
}
