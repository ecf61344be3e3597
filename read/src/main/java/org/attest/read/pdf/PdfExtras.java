package org.attest.read.pdf;

import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.attest.core.source.Mark;
import org.attest.read.transcribe.Addresses;
import org.attest.read.transcribe.CommentHead;
import org.attest.read.transcribe.Transcription;

/// Words of a PDF that are not part of its pages: what was written into forms, signatures,
/// comments, and the addresses of links.
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
    Addresses addresses = new Addresses();
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationMarkup comment) {
          number++;
          comment(comment, "comment" + number, out);
        } else if (!(annotation instanceof PDAnnotationPopup)) {
          block(annotation.getContents(), out);
        }
        if (annotation instanceof PDAnnotationLink link
            && link.getAction() instanceof PDActionURI action
            && action.getURI() != null) {
          addresses.add("", action.getURI());
        }
      }
    }
    addresses.write(out);
    out.endBlock();
  }

  /// A comment has no mark in the words of the page; its author is its hand. Who drew a line or a
  /// box has made a comment too, though one without words of its own.
  private static void comment(PDAnnotationMarkup comment, String key, Transcription out) {
    if (words(comment).isEmpty()) {
      return;
    }
    Transcription.Open open = out.open();
    CommentHead.write(told(comment), out);
    block(comment.getContents(), out);
    Optional<String> hand = Optional.ofNullable(comment.getTitlePopup()).filter(t -> !t.isBlank());
    out.close(open, span -> new Mark.NoteBody(span, key, "", hand));
  }

  /// Who made it and what it is, on one line, and what it says.
  private static List<String> words(PDAnnotationMarkup comment) {
    Optional<String> said = Optional.ofNullable(comment.getContents()).filter(w -> !w.isBlank());
    return Stream.concat(CommentHead.line(told(comment)).stream(), said.stream()).toList();
  }

  private static List<Optional<String>> told(PDAnnotationMarkup comment) {
    return List.of(
        Optional.ofNullable(comment.getTitlePopup()),
        Optional.ofNullable(comment.getSubject()),
        Optional.ofNullable(comment.getCreationDate()).map(PdfReader::day));
  }

  private static void form(PDDocument document, Transcription out) {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDSignatureField signed) {
        signature(signed, out);
        continue;
      }
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

  /// Who signed, when, where and why, as the signature itself says; it is not verified.
  private static void signature(PDSignatureField field, Transcription out) {
    PDSignature signature = field.getSignature();
    if (signature == null) {
      return;
    }
    Calendar at = signature.getSignDate();
    block(
        Stream.of(
                signature.getName(),
                at == null ? null : moment(at),
                signature.getLocation(),
                signature.getReason(),
                signature.getContactInfo())
            .filter(word -> word != null && !word.isBlank())
            .collect(Collectors.joining("\n")),
        out);
  }

  private static String moment(Calendar time) {
    return time.toInstant().atZone(time.getTimeZone().toZoneId()).toOffsetDateTime().toString();
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
