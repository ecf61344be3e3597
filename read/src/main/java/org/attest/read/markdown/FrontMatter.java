package org.attest.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The lines `key: value` between two lines `---` with which a Markdown file may begin.
///
/// Of YAML it knows single values and lists; what is nested deeper is passed over.
///
/// @param end one past the closing line, 0 where there is no front matter
record FrontMatter(Map<String, List<String>> fields, int end) {
  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w-]*):(?:[ \\t]+(.*))?");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*)");
  private static final Pattern PASSED_OVER = Pattern.compile("|#.*|[ \\t].*");

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return none;
    }
    Map<String, List<String>> fields = new TreeMap<>();
    String last = "";
    int at = text.indexOf('\n') + 1;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).stripTrailing();
      at = Math.min(end + 1, text.length());
      if (line.equals("---") || line.equals("...")) {
        return fields.isEmpty() ? none : new FrontMatter(fields, at);
      }
      Matcher field = FIELD.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (field.matches()) {
        last = field.group(1);
        fields.put(last, new ArrayList<>(values(field.group(2) == null ? "" : field.group(2))));
      } else if (item.matches() && fields.containsKey(last)) {
        fields.get(last).add(unquoted(item.group(1)));
      } else if (!PASSED_OVER.matcher(line).matches()) {
        return none;
      }
    }
    return none;
  }

  /// The first value of a field.
  Optional<String> field(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return fields.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
  }

  private static List<String> values(String written) {
    String value = written.strip();
    return value.startsWith("[") && value.endsWith("]")
        ? Stream.of(value.substring(1, value.length() - 1).split(",", -1))
            .map(FrontMatter::unquoted)
            .toList()
        : List.of(unquoted(value));
  }

  private static String unquoted(String value) {
    return value.strip().replaceAll("^[\"']|[\"']$", "");
  }
}
