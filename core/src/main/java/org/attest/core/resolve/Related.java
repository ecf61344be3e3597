package org.attest.core.resolve;

/// Two namesakes that may be one, and what their names say of each other.
///
/// It depends on nothing but the appearances of the two, so that it can be kept: nobody compares
/// two names again of which neither has changed.
///
/// @param first one of the namesakes ([Appearance#namesake]); the lesser of the two
/// @param second the other
public record Related(String first, String second, Relation relation) {
  public Related {
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("first: must be less than " + second + ": " + first);
    }
  }
}
