package org.attest.store.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.attest.core.port.JournalEntry;

/// How journal entries are chained.
public final class Chain {
  /// What stands for the hash before the first entry.
  public static final String START = "0".repeat(64);

  private Chain() {}

  /// The entry that follows one with this number and hash.
  public static JournalEntry next(
      long seq,
      String before,
      String at,
      String actor,
      String action,
      String subject,
      String body) {
    String hash = hash(before, List.of(Long.toString(seq), at, actor, action, subject, body));
    return new JournalEntry(seq, at, actor, action, subject, body, hash);
  }

  /// What is wrong with these entries, the whole journal from its first; one line each.
  public static List<String> faults(List<JournalEntry> entries) {
    List<String> faults = new ArrayList<>();
    String before = START;
    long expected = 1;
    for (JournalEntry entry : entries) {
      if (entry.seq() != expected) {
        faults.add("journal: entry " + entry.seq() + " stands where " + expected + " belongs");
      }
      JournalEntry again =
          next(
              entry.seq(),
              before,
              entry.at(),
              entry.actor(),
              entry.action(),
              entry.subject(),
              entry.body());
      if (!again.hash().equals(entry.hash())) {
        faults.add(
            "journal: entry "
                + entry.seq()
                + " does not fit its hash: it, or the one before it, was changed");
      }
      before = entry.hash();
      expected = entry.seq() + 1;
    }
    return faults;
  }

  private static String hash(String before, List<String> fields) {
    MessageDigest digest = sha256();
    digest.update(before.getBytes(StandardCharsets.US_ASCII));
    for (String field : fields) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update(("\n" + bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
