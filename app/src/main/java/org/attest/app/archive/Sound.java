package org.attest.app.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.core.relate.Attribution;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;
import org.attest.core.relate.Value;

/// What a statement can have the form of and yet cannot be.
///
/// It is asked when a statement is taken in, and never again: what an archive holds it holds.
final class Sound {
  private static final Pattern BELOW_ZERO = Pattern.compile("\\s*[-−]\\s*\\d.*");

  private Sound() {}

  /// What is wrong, in words; empty where nothing is.
  static List<String> faults(Statement statement) {
    List<String> faults = new ArrayList<>();
    Set<String> speakers = new HashSet<>();
    for (Attribution link : statement.attribution()) {
      if (!speakers.add(link.speaker())) {
        faults.add("its attribution bites its own tail: " + link.speaker() + " is in it twice");
        break;
      }
    }
    if (statement.content() instanceof Content.Event event) {
      for (Content.Participant each : event.participants()) {
        count(each.role().orElse("a participant"), each.count(), faults);
      }
      for (Map.Entry<String, Value> each : event.number().entrySet()) {
        count(each.getKey(), Optional.of(each.getValue()), faults);
      }
    }
    return faults;
  }

  private static void count(String what, Optional<Value> count, List<String> faults) {
    count
        .filter(value -> BELOW_ZERO.matcher(value.words()).matches())
        .ifPresent(
            value -> faults.add("its number of '" + what + "' is below zero: " + value.words()));
  }
}
