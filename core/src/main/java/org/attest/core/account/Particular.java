package org.attest.core.account;

import java.util.List;

/// One thing that is told of an event or a question: when, where, who in which role, how many.
///
/// @param name what it is: `when`, `place`, a role, `number of strikers`, an attribute, perhaps
///   with what narrows it: `pages within wk.book`
/// @param versions each value that is told, in the order of the texts
public record Particular(String name, List<Version> versions) {
  public Particular {
    versions = List.copyOf(versions);
  }
}
