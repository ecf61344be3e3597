package org.attest.core.speech;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a person's name tells of their sex.
public final class NamedSex {
  private static final Pattern APART = Pattern.compile("[\\s.\\-]+");

  private NamedSex() {}

  /// By a form of address, else by the given name.
  ///
  /// @param language the first part of a BCP 47 tag
  /// @param name as a text has it
  public static Sex of(String language, String name) {
    SpeechWords words = SpeechWords.of(language);
    Sex found = Sex.UNKNOWN;
    for (String part : APART.split(name.toLowerCase(Locale.ROOT), -1)) {
      Sex titled = words.titled(part);
      if (titled != Sex.UNKNOWN) {
        return titled;
      }
      found = found.or(words.ofGiven(part));
    }
    return found;
  }
}
