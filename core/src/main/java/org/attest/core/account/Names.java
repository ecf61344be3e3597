package org.attest.core.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.attest.core.account.origin.Links;
import org.attest.core.account.origin.Sameness;

/// Which names mean one thing, and which thing is part of which.
record Names(Sameness sameness, Links parts) {
  String canonical(String name) {
    return sameness.canonical(name);
  }

  /// Whether somebody says that it is the same as something else.
  boolean isKnown(String name) {
    return sameness.members(name).size() > 1;
  }

  /// Whether one is inside of the other, or belongs to it, perhaps through others.
  boolean isOnePartOfOther(String a, String b) {
    return isPart(a, b) || isPart(b, a);
  }

  private boolean isPart(String part, String whole) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    open.add(part);
    while (!open.isEmpty()) {
      String each = open.removeFirst();
      if (each.equals(whole)) {
        return true;
      }
      if (seen.add(each)) {
        sameness
            .members(each)
            .forEach(member -> parts.next(member).forEach(next -> open.add(canonical(next))));
      }
    }
    return false;
  }
}
