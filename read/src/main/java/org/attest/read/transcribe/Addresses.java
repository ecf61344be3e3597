package org.attest.read.transcribe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.attest.core.source.Mark;

/// The addresses that words of a document lead to, each a note behind the text.
///
/// Law: an address is written once, and only if the text does not show it. A note names the words
/// that lead there, where they are known.
public final class Addresses {
  private static final int ADDRESS_MAX = 2000;

  /// The words by the address that they lead to.
  private final Map<String, String> links = new LinkedHashMap<>();

  /// @param words that are linked, or nothing where they are not known
  public void add(String words, String address) {
    String to = address.strip();
    boolean leadsOut = to.matches("(?is)(?:https?|ftp|mailto|file|news|tel|urn):.*");
    if (leadsOut && to.length() <= ADDRESS_MAX) {
      links.merge(to, words.strip(), (first, _) -> first);
    }
  }

  /// Writes the notes.
  public void write(Transcription out) {
    int number = 0;
    for (Map.Entry<String, String> link : links.entrySet()) {
      String address = link.getKey();
      if (isShown(address, out)) {
        continue;
      }
      number++;
      String key = "link" + number;
      out.endBlock();
      Transcription.Open open = out.open();
      out.text(link.getValue().isEmpty() ? "→ " : link.getValue() + " → ");
      out.text(address);
      out.endBlock();
      out.close(open, span -> new Mark.NoteBody(span, key, "", Optional.empty()));
    }
  }

  private static boolean isShown(String address, Transcription out) {
    String bare =
        address.replaceFirst("(?i)^(?:https?://|mailto:|tel:)", "").replaceFirst("/$", "");
    return out.has(bare);
  }
}
