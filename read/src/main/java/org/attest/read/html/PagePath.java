package org.attest.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Paths of pages that lie in one package.
public final class PagePath {
  private PagePath() {}

  /// A link without its escapes; a sign of percent that is none stands for itself.
  public static String decoded(String link) {
    try {
      return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return link;
    }
  }

  /// Where a link leads.
  ///
  /// @param from the path of the page that has the link
  /// @param link without a host
  public static String resolve(String from, String link) {
    Deque<String> steps = new ArrayDeque<>();
    String joined =
        link.startsWith("/") ? link : from.substring(0, from.lastIndexOf('/') + 1) + link;
    for (String step : joined.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
