package org.attest.publish.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ExportDocumentationTest {
  /// Fields whose value is a passage, which is documented once, or what its author wrote.
  private static final Set<String> OPAQUE = Set.of("passage", "passages", "anchor", "cue", "body");

  @ParameterizedTest
  @EnumSource
  void everyFieldWrittenIsDocumentedAndEveryFieldDocumentedIsWritten(Kind kind) throws IOException {
    String section = section(kind);
    assertEquals(written(Sample.export(Sample.view(), kind)), documented(section), kind.label());
  }

  private static Set<String> documented(String section) {
    return Pattern.compile("(?m)^\\| `([^`]+)` \\|")
        .matcher(section)
        .results()
        .map((MatchResult row) -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> written(String lines) {
    Set<String> names = new TreeSet<>();
    Deque<String> within = new ArrayDeque<>();
    String name = "";
    try (JsonParser json =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), lines)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case START_OBJECT -> within.push(name);
          case END_OBJECT -> name = within.pop();
          case PROPERTY_NAME -> {
            name = String.valueOf(json.currentName());
            String holder = within.size() < 2 ? "" : String.valueOf(within.peek());
            if (within.stream().noneMatch(OPAQUE::contains)) {
              names.add(holder.isEmpty() ? name : holder + "." + name);
            }
          }
          default -> {
            // Values do not matter here.
          }
        }
      }
    }
    return names;
  }

  private static String section(Kind kind) throws IOException {
    String page = Files.readString(Path.of("../docs/formats.md"));
    for (String section : page.split("(?m)^### ", -1)) {
      String heading = section.lines().findFirst().orElse("");
      if (Set.of(heading.split(", ")).contains(kind.label())) {
        return section.split("(?m)^## ", -1)[0];
      }
    }
    throw new AssertionError("docs/formats.md has no section on " + kind.label());
  }
}
