package org.attest.read.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines `key: value` between two lines `---` with which a Markdown file may begin.
///
/// @param end one past the closing line, 0 where there is no front matter
record FrontMatter(Map<String, String> fields, int end) {
  private static final Pattern LINE = Pattern.compile("([A-Za-z][\\w-]*):[ \\t]*(.*)");

  FrontMatter {
    fields = Map.copyOf(fields);
  }

  static FrontMatter of(String text) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return none;
    }
    Map<String, String> fields = new TreeMap<>();
    int at = text.indexOf('\n') + 1;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      String line = text.substring(at, end).strip();
      at = Math.min(end + 1, text.length());
      if (line.equals("---") || line.equals("...")) {
        return fields.isEmpty() ? none : new FrontMatter(fields, at);
      }
      Matcher field = LINE.matcher(line);
      if (!field.matches()) {
        return none;
      }
      fields.put(field.group(1), field.group(2).replaceAll("^[\"']|[\"']$", ""));
    }
    return none;
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
