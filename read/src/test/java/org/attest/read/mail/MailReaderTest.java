package org.attest.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.attest.core.source.Mark;
import org.attest.core.source.Metadata;
import org.attest.core.source.Original;
import org.attest.core.source.TextReader;
import org.attest.read.Limits;
import org.attest.read.Readers;
import org.attest.read.Trial;
import org.attest.read.plain.PlainReader;
import org.attest.testkit.ReaderContract;
import org.attest.testkit.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest extends ReaderContract {
  private static final String ANSWER =
      """
      From: Ruta Lessing <ruta@archive.example>
      To: Hanna Terweld <hanna@library.example>,
       "Solm, Greta" <greta@library.example>
      Date: Mon, 3 Jun 2024 16:11:52 +0200
      Subject: =?UTF-8?Q?Re:_Box_31,_=C2=ABFonar=C2=BB?=
       and the two Brodins
      Message-ID: <2@archive.example>
      In-Reply-To: <1@library.example>
      Content-Type: text/plain; charset=utf-8
      Content-Language: en

      Dear Hanna,

      I had box 31 out again this morning and looked at the signature once more
      with the pay sheets beside it.

      1. The signature.
      2. The basket.

      Kind regards,
      Ruta
      --\s
      Ruta Lessing
      State Archive

      On Friday, 31 May 2024, Hanna Terweld wrote:
      > Dear Ruta,
      >
      > three things.
      >> An older question?
      > Yours
      """;

  @Override
  protected TextReader reader(long bytesMax, int charactersMax) {
    return Readers.within(
        Limits.standard().withBytesMax(bytesMax).withCharactersMax(charactersMax));
  }

  @Override
  protected List<Specimen> specimens() {
    return List.of(
        Specimen.of(
            "answer.eml",
            ANSWER,
            "Re: Box 31, «Fonar» and the two Brodins",
            "Ruta Lessing",
            "Solm, Greta",
            "Dear Hanna,",
            "pay sheets",
            "State Archive",
            "three things.",
            "An older question?"),
        Specimen.of("attached.eml", attached(), "Two things", "See below.", "letter.txt"));
  }

  @Override
  protected String mediaType() {
    return "message/rfc822";
  }

  private static String attached() {
    return multipart(
        "mixed",
        part("text/plain; charset=utf-8", "", "See below."),
        part(
            "text/plain; charset=utf-8",
            "Content-Disposition: attachment; filename=\"letter.txt\"\nContent-Transfer-Encoding: base64\n",
            Base64.getEncoder()
                .encodeToString("There is no paper.".getBytes(StandardCharsets.UTF_8))));
  }

  private static String multipart(String kind, String... parts) {
    return "From: A <a@x.example>\nTo: B <b@x.example>\nSubject: Two things\nMIME-Version: 1.0\n"
        + "Content-Type: multipart/"
        + kind
        + "; boundary=\"=+=\"\n\nA preamble.\n"
        + String.join("", parts)
        + "--=+=--\n";
  }

  private static String part(String type, String fields, String content) {
    return "--=+=\nContent-Type: " + type + "\n" + fields + "\n" + content + "\n";
  }

  private final Trial answer = Trial.of("answer.eml", ANSWER);

  @Test
  void writesDownTheMessageAsAnEditorWouldTypeIt() {
    String expected =
        """
        Re: Box 31, «Fonar» and the two Brodins

        From: Ruta Lessing <ruta@archive.example>
        To: Hanna Terweld <hanna@library.example>, "Solm, Greta" <greta@library.example>
        Date: Mon, 3 Jun 2024 16:11:52 +0200

        Dear Hanna,

        I had box 31 out again this morning and looked at the signature once more with the pay sheets beside it.

        1. The signature.
        2. The basket.

        Kind regards,
        Ruta

        Ruta Lessing
        State Archive

        On Friday, 31 May 2024, Hanna Terweld wrote:

        Dear Ruta,

        three things.

        An older question?

        Yours\
        """;
    assertEquals(expected, answer.text());
  }

  @Test
  void takesSubjectSenderDayAndLanguageFromTheHeader() {
    Metadata metadata = answer.transcript().metadata();
    assertEquals(Optional.of("Re: Box 31, «Fonar» and the two Brodins"), metadata.title());
    assertEquals(List.of("Ruta Lessing"), metadata.authors());
    assertEquals(Optional.of("2024-06-03"), metadata.date());
    assertEquals(Optional.of("en"), metadata.language());
  }

  @Test
  void marksTheSubjectAsHeadingAndWhatIsQuoted() {
    assertEquals(
        List.of("Re: Box 31, «Fonar» and the two Brodins"), answer.words(Mark.Heading.class));
    assertEquals(
        List.of("Dear Ruta,\n\nthree things.", "An older question?", "Yours"),
        answer.words(Mark.Quoted.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8", "ISO-8859-5"})
  void readsABodyInTheEncodingThatItDeclares(String charset) {
    String mail =
        "From: a@x.example\nSubject: x\nContent-Type: text/plain; charset="
            + charset
            + "\nContent-Transfer-Encoding: 8bit\n\nТарвель, Фонарь\n";
    Trial trial = Trial.of("a.eml", mail.getBytes(Charset.forName(charset)));
    assertTrue(trial.text().endsWith("Тарвель, Фонарь"), trial.text());
    assertEquals(List.of(), trial.codes());
  }

  @Test
  void readsQuotedPrintableAndBase64() {
    assertTrue(encoded("quoted-printable", "Gr=C3=B6=\n=C3=9Fe =3D 1").endsWith("Größe = 1"));
    assertTrue(encoded("base64", "R3LDtsOfZQ==").endsWith("Größe"));
  }

  private static String encoded(String encoding, String body) {
    String header = "From: a@x.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n";
    String mail = header + "Content-Transfer-Encoding: " + encoding + "\n\n" + body + "\n";
    return Trial.of("a.eml", mail).text();
  }

  @Test
  void joinsTheLinesOfAFlowedBody() {
    String mail =
        "From: a@x.example\nSubject: x\nContent-Type: text/plain; format=flowed\n\nOne line \nand"
            + " the same.\nAnother.\n";
    assertTrue(Trial.of("a.eml", mail).text().endsWith("One line and the same.\nAnother."));
  }

  @Test
  void prefersThePlainBodyAndReadsTheOtherWhereThereIsNone() {
    String both =
        multipart(
            "alternative",
            part("text/plain", "", "The plain one."),
            part("text/html", "", "<p>The <b>rich</b> one.</p>"));
    assertTrue(Trial.of("a.eml", both).text().endsWith("The plain one."));
    assertFalse(Trial.of("a.eml", both).text().contains("rich"));
    String html = multipart("alternative", part("text/html", "", "<p>The <b>rich</b> one.</p>"));
    assertTrue(Trial.of("a.eml", html).text().endsWith("The rich one."));
  }

  @Test
  void readsTheRichBodyWhereThePlainOneIsEmpty() {
    String both =
        multipart(
            "alternative",
            part("text/plain", "", "   "),
            part("text/html", "", "<p>The rich one.</p>"));
    assertTrue(
        Trial.of("a.eml", both).text().endsWith("The rich one."), Trial.of("a.eml", both).text());
  }

  @Test
  void namesEveryAttachmentInADivisionAndHandsItOverAsAMember() {
    Trial trial = Trial.of("a.eml", attached());
    assertEquals(List.of("[letter.txt, text/plain]"), trial.words(Mark.Division.class));
    assertEquals(Optional.of("letter.txt"), trial.marks(Mark.Division.class).getFirst().title());
    assertEquals(List.of("letter.txt: There is no paper."), Trial.members("a.eml", attached()));
  }

  @Test
  void writesOutTheAttachmentsOfAMessageThatIsPartOfADocument() {
    Trial trial =
        new Trial(
            Readers.guarded(
                    MailReader.withAttachments(
                        1000,
                        9,
                        (original, bytes, problems) ->
                            new PlainReader(1000).read(original, bytes, problems)),
                    Limits.standard())
                .read(
                    new Original("a.eml", "a.eml", Trial.NO_CHECKSUM, 1),
                    attached().getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of("[letter.txt, text/plain]\n\nThere is no paper."),
        trial.words(Mark.Division.class));
  }

  @Test
  void namesAnAttachmentThatCannotBeRead() {
    String mail =
        multipart(
            "mixed",
            part("text/plain", "", "See the plan."),
            part(
                "image/png",
                """
                Content-Disposition: attachment; filename="plan.png"
                Content-Transfer-Encoding: base64
                """,
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
                    + "RU5ErkJggg=="));
    Trial trial = Trial.of("a.eml", mail);
    assertTrue(trial.text().endsWith("[plan.png, image/png]"), trial.text());
  }

  @Test
  void handsOverTheAttachmentsOfMessagesInsideAMessage() {
    String inner =
        multipart(
                "mixed",
                part("text/plain", "", "Older."),
                part(
                    "text/plain", "Content-Disposition: attachment; filename=\"b.txt\"\n", "Deep."))
            .replace("=+=", "=-=");
    String outer =
        multipart("mixed", part("text/plain", "", "Newer."), part("message/rfc822", "", inner));
    assertEquals(List.of("b.txt: Deep."), Trial.members("a.eml", outer));
  }

  @Test
  void readsAMessageInAMessage() {
    String inner = "From: c@x.example\nSubject: Older\n\nOlder words.";
    Trial trial =
        Trial.of(
            "a.eml",
            multipart(
                "mixed", part("text/plain", "", "Newer."), part("message/rfc822", "", inner)));
    assertEquals(List.of("Two things", "Older"), trial.words(Mark.Heading.class));
    assertTrue(trial.text().endsWith("Older words."), trial.text());
    assertEquals(Optional.of("Older"), trial.marks(Mark.Division.class).getFirst().title());
  }

  @Test
  void decodesNamesOfAttachmentsAndLeavesOutTheirFolders() {
    String mail =
        multipart(
            "mixed",
            part("text/plain", "", "x"),
            part(
                "text/plain",
                "Content-Disposition: attachment; filename=\"=?UTF-8?B?0L/QuNGB0YzQvNC+LnR4dA==?=\"\n",
                "Words."),
            part(
                "text/plain",
                "Content-Disposition: attachment; filename=\"../../etc/passwd.txt\"\n",
                "More."));
    Trial trial = Trial.of("a.eml", mail);
    assertTrue(trial.text().contains("[письмо.txt, text/plain]"), trial.text());
    assertTrue(trial.text().contains("[passwd.txt, text/plain]"), trial.text());
  }

  @Test
  void saysThatADayOfTheHeaderCannotBe() {
    Trial trial =
        Trial.of(
            "a.eml",
            "From: a@x.example\nSubject: x\nDate: Thu, 31 Feb 2024 10:00:00 +0100\n\nWords.\n");
    assertEquals(Optional.empty(), trial.transcript().metadata().date());
    assertEquals(List.of("P014"), trial.codes());
    assertTrue(trial.text().contains("31 Feb 2024"));
  }

  @Test
  void readsAHeaderInARawEncoding() {
    String mail = "From: Рута <a@x.example>\nSubject: Фонарь\n\nСлова.\n";
    Trial trial = Trial.of("a.eml", mail);
    assertEquals(Optional.of("Фонарь"), trial.transcript().metadata().title());
    assertTrue(trial.text().contains("From: Рута"), trial.text());
  }

  @Test
  void refusesMessagesThatNestDeeperThanTheLimit() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      deep.append("From: a@x.example\nSubject: x\nContent-Type: message/rfc822\n\n");
    }
    deep.append("From: a@x.example\nSubject: x\n\nWords.\n");
    byte[] bytes = deep.toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("P012"), Trial.within(Limits.standard().withDepthMax(10), "a.eml", bytes).codes());
    assertEquals(List.of(), Trial.of("a.eml", bytes).codes());
  }
}
