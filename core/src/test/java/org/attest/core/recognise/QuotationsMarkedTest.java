package org.attest.core.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.Source;
import org.attest.core.source.SourceText;
import org.attest.core.source.Span;
import org.attest.core.source.Transcript;
import org.attest.core.text.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsMarkedTest {
  private static final String QUOTED = "Three things are not clear to me.";

  /// The quotation of [#QUOTED], which stands behind this introduction.
  private static Quotation quotation(String introduction) {
    String text = "Dear Hanna,\n\n" + introduction + "\n\n" + QUOTED + "\n\nYours";
    int start = text.indexOf(QUOTED);
    Mark mark = new Mark.Quoted(new Span(start, start + QUOTED.length()));
    Original original = new Original("a.eml", "a.eml", "0".repeat(64), text.length());
    Transcript transcript =
        new Transcript(SourceText.of(text), List.of(mark), Metadata.of("message/rfc822"));
    List<Proposal> found =
        new QuotationsMarked()
            .recognise(Structure.of(new Source("a", original, transcript)), List.of());
    return (Quotation) found.getFirst().finding();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Friday, 31 May 2024, Hanna Terweld wrote:|Hanna Terweld",
        "On Fri, May 31, 2024 at 10:12 AM Hanna Terweld <hanna@library.example> wrote:|Hanna Terweld",
        "On 31/05/2024 10:12, Solm, Greta wrote:|Solm, Greta",
        "On 31/05/2024 10:12, hanna@library.example wrote:|hanna@library.example",
        "Hanna Terweld <hanna@library.example> wrote:|Hanna Terweld",
        "Hanna Terweld <hanna@library.example> wrote on 31 May:|Hanna Terweld",
        "Am 31.05.2024 um 10:12 schrieb Hanna Terweld:|Hanna Terweld",
        "Am Fr., 31. Mai 2024 um 10:12 Uhr schrieb Hanna Terweld <hanna@library.example>:|Hanna Terweld",
        "Le 31 mai 2024 à 10:12, Hanna Terweld <hanna@library.example> a écrit :|Hanna Terweld",
        "Le ven. 31 mai 2024 à 10:12, Hanna Terweld a écrit :|Hanna Terweld",
        "El vie, 31 may 2024 a las 10:12, Hanna Terweld (<hanna@library.example>) escribió:|Hanna Terweld",
        "Il giorno ven 31 mag 2024 alle ore 10:12 Hanna Terweld ha scritto:|Hanna Terweld",
        "Em sex., 31 de mai. de 2024 às 10:12, Hanna Terweld escreveu:|Hanna Terweld",
        "Op vr 31 mei 2024 om 10:12 schreef Hanna Terweld <hanna@library.example>:|Hanna Terweld",
        "пт, 31 мая 2024 г. в 10:12, Ханна Тервельд <hanna@library.example>:|Ханна Тервельд",
        "31 мая 2024 г., 10:12, Ханна Тервельд написал(а):|Ханна Тервельд",
        "31.05.2024, 10:12, \"Ханна Тервельд\" <hanna@library.example> пишет:|Ханна Тервельд",
        "Nobody answered|-"
      })
  void takesTheSpeakerFromTheLineBeforeAnEarlierMessage(String introduction, String speaker) {
    Quotation quotation = quotation(introduction);
    assertEquals(Optional.of(speaker).filter(s -> !s.equals("-")), quotation.speaker());
    assertEquals(!speaker.equals("-"), quotation.cue().isPresent());
  }

  @Test
  void takesTheSpeakerFromTheHeaderOfAnEarlierMessage() {
    String header =
        "-----Original Message-----\nFrom: Hanna Terweld [mailto:hanna@library.example]\nSent: Friday\n"
            + "To: Ruta\nSubject: Box 31";
    assertEquals(Optional.of("Hanna Terweld"), quotation(header).speaker());
    assertEquals(
        Optional.of("Ханна Тервельд"),
        quotation("От: Ханна Тервельд\nОтправлено: 31 мая\nКому: Рута\nТема: Ящик").speaker());
  }
}
