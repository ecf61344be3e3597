package org.attest.core.speech;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Whom a turn is said to.
///
/// @param name as the text has it
/// @param forms all names and descriptions under which the text has the person, and how often
public record Hearer(String name, Map<String, Integer> forms) {
  public Hearer {
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
  }
}
