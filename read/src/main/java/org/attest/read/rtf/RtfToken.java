package org.attest.read.rtf;

/// What an RTF document is made of.
sealed interface RtfToken {
  /// `{`
  record Open() implements RtfToken {}

  /// `}`
  record Close() implements RtfToken {}

  /// A control word, `\par`, `\fs24`, or a control symbol, `\~`.
  ///
  /// @param value the number behind it; `hasValue` is false and the value 1 where there is none
  record Word(String name, boolean hasValue, int value) implements RtfToken {
    /// Whether a property is switched on: `\v` or `\v1`, not `\v0`.
    boolean isOn() {
      return value != 0;
    }
  }

  /// One byte of text in the code page of its font.
  record Letter(byte value) implements RtfToken {}
}
