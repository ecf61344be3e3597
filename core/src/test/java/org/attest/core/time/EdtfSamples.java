package org.attest.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Times of every kind, the same for the same seed.
final class EdtfSamples {
  private static final List<String> MARKS = List.of("", "", "", "", "?", "~", "%");

  private final Random random;

  EdtfSamples(long seed) {
    this.random = new Random(seed);
  }

  /// So many values; a text that turns out to be none is left out and another made.
  List<Edtf> values(int count) {
    List<Edtf> values = new ArrayList<>();
    while (values.size() < count) {
      Edtf.parse(text()).toOptional().ifPresent(values::add);
    }
    return values;
  }

  /// Values within a few years, so that they meet often, with nothing that has no end.
  List<Edtf> nearValues(int count) {
    List<Edtf> values = new ArrayList<>();
    while (values.size() < count) {
      String text =
          switch (random.nextInt(4)) {
            case 0 -> nearDate() + "/" + nearDate();
            case 1 -> "[" + nearDate() + "," + nearDate() + "]";
            default -> nearDate();
          };
      Edtf.parse(text).toOptional().ifPresent(values::add);
    }
    return values;
  }

  private String nearDate() {
    String year = pick(List.of("1984", "1985", "198X"));
    String month = pick(List.of("", "-01", "-02", "-XX", "-1X", "-22"));
    String day =
        month.isEmpty() || month.equals("-22")
            ? ""
            : pick(List.of("", "-01", "-15", "-1X", "-XX", "-28"));
    return year + month + day;
  }

  String text() {
    return switch (random.nextInt(8)) {
      case 0 -> end() + "/" + end();
      case 1 -> "[" + members() + "]";
      case 2 -> "{" + members() + "}";
      case 3 -> digits(4) + "-0" + (1 + random.nextInt(9)) + "-1" + digits(1) + "T12:34:56Z";
      default -> date();
    };
  }

  private String members() {
    List<String> members = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      members.add(random.nextInt(4) == 0 ? date() + ".." + date() : date());
    }
    return pick(List.of("", "", "..")) + String.join(", ", members) + pick(List.of("", "", ".."));
  }

  private String end() {
    return random.nextInt(5) == 0 ? pick(List.of("", "..")) : date();
  }

  private String date() {
    if (random.nextInt(6) == 0) {
      return pick(List.of("", "-")) + year();
    }
    String year = pick(List.of("", "", "-")) + pattern(4, 3);
    StringBuilder text = new StringBuilder(pick(MARKS) + year + pick(MARKS));
    if (random.nextInt(3) > 0) {
      text.append('-').append(pick(MARKS)).append(month()).append(pick(MARKS));
      if (random.nextInt(3) > 0) {
        text.append('-').append(pick(MARKS)).append(day()).append(pick(MARKS));
      }
    }
    return text.toString();
  }

  private String year() {
    return pick(
        List.of(
            digits(2),
            digits(3),
            "Y" + (10_000 + random.nextInt(90_000)),
            "1950S2",
            digits(4) + "S3",
            "Y17E7",
            "Y3388E2S3"));
  }

  private String month() {
    return pick(
        List.of("01", "02", "06", "12", "XX", "0X", "1X", "X2", "21", "24", "29", "34", "41"));
  }

  private String day() {
    return pick(List.of("01", "09", "28", "29", "31", "XX", "3X", "X1", "2X"));
  }

  private String pattern(int length, int rarity) {
    StringBuilder text = new StringBuilder(digits(length));
    for (int i = 0; i < length; i++) {
      if (random.nextInt(rarity * 2) == 0) {
        text.setCharAt(i, 'X');
      }
    }
    return text.toString();
  }

  private String digits(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
