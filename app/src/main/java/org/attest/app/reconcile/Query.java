package org.attest.app.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.core.recognise.NameKind;
import org.attest.publish.record.ImportedRecord;
import org.jspecify.annotations.Nullable;

/// One query of a batch.
///
/// @param name the words that are to be matched; may be empty
/// @param kinds those asked for; any if empty
/// @param isStrict whether what is of another kind is no candidate
/// @param properties what is known besides
/// @param limit how many candidates are wanted
record Query(
    String name, Set<NameKind> kinds, boolean isStrict, List<Given> properties, int limit) {
  private static final int NAME_MAX = 1000;
  private static final int LIMIT = 10;
  private static final int LIMIT_MAX = 50;
  private static final int VALUES_MAX = 20;

  /// The value of a property, as the table has it.
  record Given(Property property, String value) {}

  static Query of(ImportedRecord record) {
    Set<NameKind> kinds = EnumSet.noneOf(NameKind.class);
    List<String> types = words(record.values().get("type"));
    for (NameKind kind : NameKind.values()) {
      if (types.contains(kind.label())) {
        kinds.add(kind);
      }
    }
    List<Given> properties = new ArrayList<>();
    for (ImportedRecord each : record.objects("properties")) {
      each.text("pid")
          .flatMap(Property::parse)
          .ifPresent(property ->
              words(each.values().get("v")).stream()
                  .limit(VALUES_MAX)
                  .forEach(value -> properties.add(new Given(property, value))));
    }
    String name = record.text("query").orElse("").strip();
    boolean isShould = record.text("type_strict").filter("should"::equals).isPresent();
    return new Query(
        name.length() > NAME_MAX ? name.substring(0, NAME_MAX) : name,
        kinds,
        !types.isEmpty() && !isShould,
        properties,
        Math.clamp(record.number("limit").orElse(LIMIT), 1, LIMIT_MAX));
  }

  /// One word, a list of them, or things that are identified already.
  private static List<String> words(@Nullable Object value) {
    return switch (value) {
      case String word -> List.of(word);
      case List<?> list -> list.stream().flatMap(each -> words(each).stream()).toList();
      case Map<?, ?> map when map.get("id") instanceof String id -> List.of(id);
      case null, default -> List.of();
    };
  }
}
