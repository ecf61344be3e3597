package org.attest.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.read.mail.Mbox;

/// Tells the common formats by their first bytes, without loading a library.
///
/// What it is not sure of it leaves to [Detection].
final class Sniff {
  private static final int WITHIN = 16_384;
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:(?:From |>From )[^\\n]*\\n)?(?:(?:Return-Path|Received|Delivered-To|Message-I[Dd]|From|To"
              + "|Date|Subject|MIME-Version|X-[\\w-]+|DKIM-Signature|Reply-To|Content-Type)"
              + ":[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PROLOGUE =
      Pattern.compile("(?s)(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>)*");
  private static final Pattern ROOT = Pattern.compile("<((?:[\\w.-]+:)?[\\w.-]+)");

  private Sniff() {}

  static Optional<Format> of(String name, byte[] bytes) {
    String ending = ending(name);
    if (startsWith(bytes, "%PDF-")) {
      return Optional.of(Format.PDF);
    }
    Optional<String> head = head(bytes);
    if (head.isEmpty()) {
      return ZipPackage.format(bytes);
    }
    String text = head.get();
    if (text.startsWith("{\\rtf")) {
      return Optional.of(Format.RTF);
    }
    if (text.startsWith("%!")) {
      return Optional.of(Format.OTHER);
    }
    if (text.stripLeading().startsWith("<")) {
      return marked(text.stripLeading(), ending);
    }
    if (MAIL.matcher(text).lookingAt() && !ending.equals("txt") && !ending.equals("mbox")) {
      return Optional.of(isFolder(text, ending, bytes) ? Format.MBOX : Format.MAIL);
    }
    return switch (ending) {
      case "txt", "text" -> Optional.of(Format.PLAIN);
      case "md", "markdown" -> Optional.of(Format.MARKDOWN);
      case "htm", "html", "xhtml" -> Optional.of(Format.HTML);
      default -> Optional.empty();
    };
  }

  /// Programs keep a folder of mail under a name without an ending.
  private static boolean isFolder(String text, String ending, byte[] bytes) {
    return text.startsWith("From ") && !ending.equals("eml") && Mbox.isFolder(bytes);
  }

  /// The part of a name after its last point, in lower case.
  static String ending(String name) {
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  private static Optional<Format> marked(String text, String ending) {
    java.util.regex.Matcher prologue = PROLOGUE.matcher(text);
    int start = prologue.lookingAt() ? prologue.end() : 0;
    java.util.regex.Matcher root = ROOT.matcher(text).region(start, text.length());
    if (!root.lookingAt()) {
      return ending.equals("txt") ? Optional.of(Format.PLAIN) : Optional.empty();
    }
    String element = root.group(1).substring(root.group(1).indexOf(':') + 1);
    if (element.equals("TEI") || element.equals("TEI.2") || element.equals("teiCorpus")) {
      return Optional.of(Format.TEI);
    }
    if (element.equalsIgnoreCase("html")) {
      return Optional.of(Format.HTML);
    }
    if (text.startsWith("<?xml") || ending.equals("xml")) {
      return Optional.of(element.equals("document") ? Format.OTHER : Format.XML);
    }
    return switch (ending) {
      case "txt" -> Optional.of(Format.PLAIN);
      case "md", "markdown" -> Optional.of(Format.MARKDOWN);
      case "htm", "html", "xhtml" -> Optional.of(Format.HTML);
      default -> Optional.empty();
    };
  }

  /// The beginning of a file that is text in UTF-8 or a code page; empty if it holds control bytes.
  private static Optional<String> head(byte[] bytes) {
    int length = Math.min(bytes.length, WITHIN);
    for (int i = 0; i < length; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        return Optional.empty();
      }
    }
    int from = length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB ? 3 : 0;
    return Optional.of(new String(bytes, from, length - from, StandardCharsets.ISO_8859_1));
  }

  private static boolean startsWith(byte[] bytes, String sign) {
    byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= wanted.length
        && java.util.Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }
}
