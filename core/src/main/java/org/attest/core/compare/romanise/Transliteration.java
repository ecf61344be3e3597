package org.attest.core.compare.romanise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One published system of romanisation, as rules over letters: at each place the longest letters
/// that have a rule are written as it says.
public final class Transliteration {
  private static final Map<String, Transliteration> SYSTEMS = systems(Tables.all());

  private final String name;
  private final Draft draft;
  private final Map<Character, List<Rule>> rules = new HashMap<>();

  private Transliteration(String name, Draft draft) {
    this.name = name;
    this.draft = draft;
    draft.rules.stream()
        .sorted(
            Comparator.comparingInt((Rule rule) -> -rule.weight())
                .thenComparingInt(rule -> -rule.rank()))
        .forEach(rule ->
            rules.computeIfAbsent(rule.from().charAt(0), first -> new ArrayList<>()).add(rule));
  }

  /// A system while its table is read.
  private static final class Draft {
    private final List<Rule> rules = new ArrayList<>();

    /// Whether letters and marks come apart before they are looked up.
    private boolean decomposes;

    /// Whether all is written small.
    private boolean small;

    /// Whether letters and marks are written as one where they can be.
    private boolean composes = true;

    void add(Draft base) {
      rules.addAll(base.rules);
      decomposes |= base.decomposes;
      small |= base.small;
      composes &= base.composes;
    }

    void add(String entry) {
      switch (entry) {
        case "" -> {}
        case "decompose" -> decomposes = true;
        case "lowercase" -> small = true;
        case "uncomposed" -> composes = false;
        default -> rules.add(Rule.parse(entry, rules.size()));
      }
    }
  }

  /// Reads tables: `= name < base` begins one with the rules of another; entries follow, parted by
  /// blanks. A name without a hyphen is but a base.
  private static Map<String, Transliteration> systems(List<String> tables) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Draft draft = new Draft();
    for (String line : String.join("\n", tables).split("\n", -1)) {
      if (line.startsWith("= ")) {
        String[] names = line.substring(2).strip().split(" < ", -1);
        draft = new Draft();
        for (int i = 1; i < names.length; i++) {
          draft.add(Objects.requireNonNull(drafts.get(names[i]), names[i]));
        }
        drafts.put(names[0], draft);
      } else {
        List.of(line.strip().split("\\s+", -1)).forEach(draft::add);
      }
    }
    Map<String, Transliteration> systems = new LinkedHashMap<>();
    drafts.forEach((name, read) -> {
      if (name.contains("-")) {
        systems.put(name, new Transliteration(name, read));
      }
    });
    return Collections.unmodifiableMap(systems);
  }

  /// The system of this name: authority, language, script, target and year, as in
  /// `bgnpcgn-rus-Cyrl-Latn-1947`.
  public static Optional<Transliteration> of(String name) {
    return Optional.ofNullable(SYSTEMS.get(name));
  }

  /// The names of all systems.
  public static List<String> names() {
    return List.copyOf(SYSTEMS.keySet());
  }

  public String name() {
    return name;
  }

  /// The text as the system writes it.
  public String apply(String text) {
    String letters =
        Normalizer.normalize(text, draft.decomposes ? Normalizer.Form.NFD : Normalizer.Form.NFC);
    String small = small(letters);
    String source = draft.small ? small : letters;
    StringBuilder out = new StringBuilder(text.length() + 16);
    int at = 0;
    while (at < source.length()) {
      at = apply(source, small, at, out);
    }
    return draft.composes ? Normalizer.normalize(out, Normalizer.Form.NFC) : out.toString();
  }

  /// Small letters, each at the place of its large one.
  private static String small(String text) {
    StringBuilder small = new StringBuilder(text.length());
    text.chars().forEach(letter -> small.append((char) Character.toLowerCase(letter)));
    return small.toString();
  }

  private int apply(String text, String small, int at, StringBuilder out) {
    for (Rule rule : rules.getOrDefault(small.charAt(at), List.of())) {
      if (rule.standsAt(small, at)) {
        out.append(rule.written(text, at));
        return at + rule.from().length();
      }
    }
    out.append(text.charAt(at));
    return at + 1;
  }
}
