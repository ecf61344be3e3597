package org.attest.core.recognise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a text says of somebody right beside the name: `Souchy, delegate of the F.A.U.D.,`.
///
/// Only offices and callings count, in English, French and German; what they are of is told as far
/// as the next comma or full stop.
public final class Appositions {
  /// So much of the text beside a name is looked at, in UTF-16 units.
  public static final int REACH = 160;

  private static final String OFFICE =
      "(?:agent|ambassador|archivist|author|bishop|captain|chair(?:man|woman)?|chief|clerk|colonel"
          + "|commander|commissar|commissioner|commissaire|consul|councillor|delegate|deputy"
          + "|d[ée]l[ée]gu[ée]e?|delegierter?|director|directeur|direktor|editor|engineer|envoy|founder"
          + "|general|governor|harbour-?master|head|inspector|journalist|judge|keeper|king|lawyer"
          + "|leader|lieutenant|major|manager|master|mayor|member|membre|mitglied|minister|ministre"
          + "|observer|officer|organi[sz]er|physician|pilot|poet|president|pr[ée]sident|priest|printer"
          + "|professor|queen|redakteur|representative|sailor|secretary|secr[ée]taire|sekret[äa]r"
          + "|secretary-general|senator|sergeant|shipowner|shipwright|soldier|spokes(?:man|woman)"
          + "|teacher|translator|treasurer|vertreter(?:in)?|writer)s?";

  /// Words that may stand before an office: articles and adjectives, none that begins a clause.
  private static final String LEAD =
      "(?:(?!(?:and|as|at|but|by|for|from|had|has|in|is|of|on|or|that|to|was|were|when|where|which"
          + "|while|who|whom|whose|with|et|ou|que|qui|aber|oder|und)\\b)[\\p{L}’'-]+\\s+){0,4}?";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iU)^[”’\"»]?,\\s+("
              + LEAD
              + OFFICE
              + "\\b(?:\\s+(?:of|for|from|in|at|to|on|du|de|des|der|von|vom|für|im)\\s+[^,;:()\\[\\]\\n]{1,80}?"
              + "|-[\\p{L}]+)?)(?=\\s*(?:[,;:)\\]]|\\.(?:\\s|$)|$))");

  private static final Pattern BEFORE =
      Pattern.compile("(?iU)(?<![\\p{L}’'-])((?:the\\s+)?(?:\\p{L}+\\s+)?" + OFFICE + "),?\\s+$");

  private Appositions() {}

  /// @param words the text from the end of a name on
  public static Optional<String> behind(String words) {
    Matcher found = BEHIND.matcher(words.substring(0, Math.min(words.length(), REACH)));
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }

  /// @param words the text as far as the beginning of a name
  public static Optional<String> before(String words) {
    Matcher found = BEFORE.matcher(words.substring(Math.max(0, words.length() - REACH / 4)));
    return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
  }
}
