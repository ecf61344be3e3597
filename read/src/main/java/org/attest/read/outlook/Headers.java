package org.attest.read.outlook;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The header of a message as it came over the network, where Outlook kept it.
record Headers(String lines) {
  private static final Pattern SENDER =
      Pattern.compile("(?im)^From:[^\\r\\n]*?([^\\s<>\"@]+@[^\\s<>\"@]+)");

  static Headers of(String @Nullable [] lines) {
    return new Headers(lines == null ? "" : String.join("\n", List.of(lines)));
  }

  Optional<String> senderAddress() {
    Matcher matcher = SENDER.matcher(lines);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
