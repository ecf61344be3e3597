package org.attest.core.link;

import java.util.Locale;

/// What a column of records tells of a person.
public enum Role {
  /// The whole name in its usual order; what stands in it beside given name and surname counts too.
  FULL_NAME,
  GIVEN_NAME,
  SURNAME,
  /// A day in digits, year first: `1862-07-18`, `18620718`, `1862`.
  DATE,
  PLACE,
  /// What stands for one thing sign by sign: a postcode, a shelf mark, a number of a register.
  CODE,
  /// One of a few words: an occupation, a gender.
  CATEGORY,
  /// Not looked at.
  IGNORED;

  /// The role as a person writes it: `full-name`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException if no role has this label
  public static Role parse(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
