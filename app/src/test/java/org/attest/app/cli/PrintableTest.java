package org.attest.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void leavesOrdinaryWordsOfAnyScriptAlone() {
    String words = "Запись № 3 — שלום 𝔏";
    assertEquals(words, Printable.line(words));
  }

  @Test
  void showsControlAndReversingCharactersByNumber() {
    assertEquals("a<U+001B>[31m<U+202E>b<U+000A>", Printable.line("a\u001B[31m\u202Eb\n"));
    assertEquals("<U+200B><U+FEFF><U+009B>", Printable.line("\u200B\uFEFF\u009B"));
  }

  @Test
  void keepsLinesAndDirectionMarksInProse() {
    String prose = "a\n\tשלום\u200F!";
    assertEquals(prose, Printable.prose(prose));
    assertEquals("<U+2066><U+001B>", Printable.prose("\u2066\u001B"));
  }
}
