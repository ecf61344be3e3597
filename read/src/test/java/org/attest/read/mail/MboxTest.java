package org.attest.read.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attest.read.Trial;
import org.junit.jupiter.api.Test;

class MboxTest {
  private static final String FOLDER =
      """
      From ruta@archive.example Mon Jun  3 16:11:52 2024
      From: Ruta <ruta@archive.example>
      Subject: Box 31

      The basket.
      >From the beginning it was empty.
      From here on too.

      From the middle of a paragraph, nothing begins.

      From hanna@library.example Tue Jun  4 09:00:00 2024
      From: Hanna <hanna@library.example>
      Subject: Re: Box 31

      Thank you.
      """;

  @Test
  void handsOverEachMessageAsItWasSent() {
    assertEquals(
        List.of(
            """
            1.eml: From: Ruta <ruta@archive.example>
            Subject: Box 31

            The basket.
            From the beginning it was empty.
            From here on too.

            From the middle of a paragraph, nothing begins.

            """,
            """
            2.eml: From: Hanna <hanna@library.example>
            Subject: Re: Box 31

            Thank you.
            """),
        Trial.members("mail.mbox", FOLDER));
  }

  @Test
  void readsAFolderWithTheLineEndsOfWindows() {
    List<String> messages = Trial.members("mail.mbox", FOLDER.replace("\n", "\r\n"));
    assertEquals(2, messages.size());
    assertEquals(
        "2.eml: From: Hanna <hanna@library.example>",
        messages.get(1).lines().findFirst().orElseThrow());
  }

  @Test
  void listsTheMessages() {
    assertEquals("mail.mbox\n\n1.eml\n\n2.eml", Trial.of("mail.mbox", FOLDER).text());
    assertEquals(
        "application/mbox", Trial.of("mail.mbox", FOLDER).transcript().metadata().format());
  }

  @Test
  void knowsAFolderUnderANameThatSaysNothing() {
    assertEquals(2, Trial.members("Inbox", FOLDER).size());
    String first = FOLDER.substring(0, FOLDER.indexOf("From hanna"));
    assertEquals("message/rfc822", Trial.of("1", first).transcript().metadata().format());
  }

  @Test
  void readsAFolderThatEndsWithoutALineEnd() {
    assertEquals(2, Trial.members("mail.mbox", FOLDER.stripTrailing()).size());
  }
}
