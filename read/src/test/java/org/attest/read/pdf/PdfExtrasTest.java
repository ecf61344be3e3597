package org.attest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.attest.core.source.Mark;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;

/// What a PDF holds beside the words of its pages, and words that are printed twice.
class PdfExtrasTest {
  private static Trial read(Consumer<Printing> setting) {
    try (Printing printing = new Printing()) {
      setting.accept(printing);
      return Trial.of("a.pdf", printing.bytes());
    }
  }

  @Test
  void writesWhereALinkLeadsUnlessTheTextSaysIt() {
    Trial trial =
        read(p -> {
          p.page().line("Box 31 lies at archive.example, see there.");
          link(p, "https://archive.example/");
          link(p, "https://archive.example/box/31");
          link(p, "https://archive.example/box/31");
        });
    assertEquals(
        "Box 31 lies at archive.example, see there.\n\n→ https://archive.example/box/31",
        trial.text());
    assertEquals(List.of("→ https://archive.example/box/31"), trial.words(Mark.NoteBody.class));
    assertEquals(List.of(), trial.codes());
  }

  private static void link(Printing printing, String address) {
    PDActionURI action = new PDActionURI();
    action.setURI(address);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setAction(action);
    try {
      printing.document.getPage(0).getAnnotations().add(link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void writesWhatASignatureSaysOfItself() {
    Consumer<Printing> signed =
        p -> {
          p.page().line("Given at Harne.");
          PDSignature signature = new PDSignature();
          signature.setName("Ruta Lessing");
          signature.setLocation("Harne");
          signature.setReason("Approved");
          signature.setSignDate(
              GregorianCalendar.from(
                  ZonedDateTime.of(2021, 5, 10, 12, 0, 0, 0, ZoneOffset.ofHours(2))));
          PDAcroForm form = new PDAcroForm(p.document);
          p.document.getDocumentCatalog().setAcroForm(form);
          try {
            PDSignatureField field = new PDSignatureField(form);
            field.setValue(signature);
            form.getFields().add(field);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    assertEquals(
        "Given at Harne.\n\nRuta Lessing\n2021-05-10T12:00+02:00\nHarne\nApproved",
        read(signed).text());
  }

  @Test
  void readsWordsThatArePrintedOverThemselvesOnce() {
    Trial trial =
        read(p -> {
          p.page();
          for (int i = 0; i < 3; i++) {
            p.put("Bold by hand.", 72 + i * 0.3f, 700, 11, Printing.ROMAN);
          }
          for (int i = 0; i < 5; i++) {
            p.put("x", 72, 600, 11, Printing.ROMAN).put("y", 90, 600, 11, Printing.ROMAN);
          }
        });
    assertEquals("Bold by hand.\n\nx y", trial.text());
  }

  @Test
  void losesNoWordThatSharesItsPlaceWithAnother() {
    Trial trial =
        read(p ->
            p.page()
                .put("Text the first time", 72, 700, 11, Printing.ROMAN)
                .put("Text the second time", 72, 700, 11, Printing.ROMAN));
    assertEquals("Text the first time Text the second time", trial.text());
  }
}
