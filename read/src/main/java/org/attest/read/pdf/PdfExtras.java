package org.attest.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Transcription;

/// Words of a PDF that are not part of its pages: what was written into forms, and comments.
final class PdfExtras {
  private PdfExtras() {}

  /// Whether a page has a form or comments, whose words are not on the page itself.
  static boolean isWrittenOn(PDPage page) throws IOException {
    return page.getAnnotations().stream()
        .anyMatch(a ->
            a instanceof PDAnnotationWidget
                || (a instanceof PDAnnotationMarkup comment && !words(comment).isEmpty()));
  }

  static void write(PDDocument document, Transcription out) throws IOException {
    form(document, out);
    int number = 0;
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationMarkup comment) {
          number++;
          comment(comment, "comment" + number, out);
        } else if (!(annotation instanceof PDAnnotationPopup)) {
          block(annotation.getContents(), out);
        }
      }
    }
    out.endBlock();
  }

  /// A comment has no mark in the words of the page; its author is its hand. Who drew a line or a
  /// box has made a comment too, though one without words of its own.
  private static void comment(PDAnnotationMarkup comment, String key, Transcription out) {
    if (words(comment).isEmpty()) {
      return;
    }
    Transcription.Open open = out.open();
    block(String.join("\n", words(comment)), out);
    Optional<String> hand = Optional.ofNullable(comment.getTitlePopup()).filter(t -> !t.isBlank());
    out.close(open, span -> new Mark.NoteBody(span, key, "", hand));
  }

  /// Who made it and what it is, on one line, and what it says.
  private static List<String> words(PDAnnotationMarkup comment) {
    String made =
        Stream.of(comment.getTitlePopup(), comment.getSubject())
            .filter(word -> word != null && !word.isBlank())
            .map(String::strip)
            .collect(Collectors.joining(", "));
    return Stream.of(made.isEmpty() ? made : "[" + made + "]", comment.getContents())
        .filter(word -> word != null && !word.isBlank())
        .toList();
  }

  private static void form(PDDocument document, Transcription out) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      String value = field.getValueAsString();
      String name =
          Optional.ofNullable(field.getAlternateFieldName())
              .or(() -> Optional.ofNullable(field.getPartialName()))
              .orElse("");
      if (name.isEmpty() && (value == null || value.isBlank())) {
        continue;
      }
      block(name + ": " + (value == null ? "" : value), out);
    }
  }

  private static void block(@org.jspecify.annotations.Nullable String words, Transcription out) {
    out.endBlock();
    if (words != null) {
      for (String line : words.split("\\R", -1)) {
        out.text(line);
        out.line();
      }
    }
    out.endBlock();
  }
}
