package org.attest.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.core.source.Mark;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Earlier messages that stand behind an answer under a header, without a sign at each line.
class QuotedMailTest {
  private static Trial plain(String body) {
    return Trial.of(
        "a.eml",
        "From: Ruta <ruta@archive.example>\nTo: H <h@library.example>\n"
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Original Message-----\nFrom: Hanna Terweld [mailto:h@x.example]\nSent: Monday, 3 June 2024 16:11\nTo: Ruta\nSubject: Box 31",
        "-----Ursprüngliche Nachricht-----\nVon: Hanna Terweld\nGesendet: Montag, 3. Juni 2024 16:11\nAn: Ruta\nBetreff: Karton 31",
        "________________________________\nDe : Hanna Terweld\nEnvoyé : lundi 3 juin 2024 16:11\nÀ : Ruta\nObjet : Boîte 31",
        "De: Hanna Terweld\nEnviado el: lunes, 3 de junio de 2024\nPara: Ruta\nAsunto: Caja 31",
        "От: Ханна Тервельд\nОтправлено: 3 июня 2024 г. 16:11\nКому: Рута\nТема: Ящик 31"
      })
  void marksWhatFollowsTheHeaderOfAnEarlierMessageToTheEnd(String header) {
    Trial trial = plain("I looked again.\n\n" + header + "\n\nDear Ruta,\n\nthree things.\n");
    assertEquals(List.of("Dear Ruta,\n\nthree things."), trial.words(Mark.Quoted.class));
  }

  @Test
  void marksEachMessageOfAThreadByItself() {
    Trial trial =
        plain(
            """
            Third.

            From: B <b@x.example>
            Sent: Monday
            To: A
            Subject: Box

            Second.

            -----Original Message-----
            From: A
            Sent: Sunday
            To: B
            Subject: Box

            First.
            """);
    assertEquals(List.of("Second.", "First."), trial.words(Mark.Quoted.class));
  }

  @Test
  void believesNoHeaderOfFewerLines() {
    assertEquals(
        List.of(),
        plain("From: the beginning it was empty.\nTo: say more is idle.\n\nYours\n")
            .words(Mark.Quoted.class));
  }

  @Test
  void marksTheEarlierMessageOfARichBody() {
    Trial trial =
        Trial.of(
            "a.eml",
            "From: A <a@x.example>\nTo: B <b@x.example>\nContent-Type: text/html; charset=utf-8\n\n"
                + "<p>Third.</p><div><p><b>From:</b> Hanna Terweld<br><b>Sent:</b> Monday<br><b>To:</b> Ruta"
                + "<br><b>Subject:</b> Box 31</p></div><p>Dear Ruta,</p><p>three things.</p>");
    assertEquals(List.of("Dear Ruta,\n\nthree things."), trial.words(Mark.Quoted.class));
  }
}
