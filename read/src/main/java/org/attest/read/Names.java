package org.attest.read;

import java.util.List;
import java.util.regex.Pattern;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;

/// Looks at the name of a file for characters that hide or mislead on a screen.
final class Names {
  private static final Pattern CLIMBING =
      Pattern.compile("^(?:[/\\\\]|[A-Za-z]:)|(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)");

  private Names() {}

  static List<Problem> problems(Original original) {
    return isLeadingOut(original)
        ? List.of(
            new Problem(
                Code.ODD_NAME,
                original.path(),
                "its name leads out of the folder it lies in; nothing is written there"))
        : odd(original);
  }

  /// Whether the path of a file inside another begins at the root or climbs.
  private static boolean isLeadingOut(Original original) {
    int outer = original.path().lastIndexOf(Original.INSIDE);
    return outer >= 0
        && CLIMBING.matcher(original.path().substring(outer + Original.INSIDE.length())).find();
  }

  private static List<Problem> odd(Original original) {
    return original
        .name()
        .codePoints()
        .filter(Names::isOdd)
        .mapToObj(c ->
            new Problem(
                Code.ODD_NAME,
                original.path(),
                "its name holds the character U+%04X; rename it".formatted(c)))
        .limit(1)
        .toList();
  }

  /// Control characters, and those that turn the direction of writing or have no width.
  private static boolean isOdd(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || c == 0xFFFD
        || (type == Character.FORMAT && c != 0x200C && c != 0x200D);
  }
}
