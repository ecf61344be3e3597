package org.attest.core.compare.script;

import java.util.LinkedHashSet;
import java.util.Set;

/// The consonants of a word by kind: lip, tooth, hiss, throat, flow, m and n.
///
/// Vowels, half-vowels and h are left out, doubled kinds are one, and a tooth sound before a hiss
/// is part of it (ts). Letters that may be of several kinds give several skeletons.
final class Skeletons {
  private static final int KINDS_MAX = 6;
  private static final int READINGS_MAX = 12;

  private static final int[] KINDS = {
    Sounds.bits("bpvf"),
    Sounds.bits("dt"),
    Sounds.bits("zsžšcčǧ"),
    Sounds.bits("gkx"),
    Sounds.bits("lr"),
    Sounds.bits("m"),
    Sounds.bits("n")
  };

  private static final String LETTERS = "ptskrmn";
  private static final int SILENT = Sounds.bits("aeiouyjwh");

  private Skeletons() {}

  static Set<String> of(Spoken word) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add("");
    for (int i = 0; i < word.size(); i++) {
      readings = longer(readings, word.bits(i));
    }
    readings.remove("");
    return readings;
  }

  private static Set<String> longer(Set<String> readings, int sound) {
    Set<String> out = new LinkedHashSet<>();
    for (String reading : readings) {
      if (reading.length() >= KINDS_MAX) {
        add(out, reading);
        continue;
      }
      for (int kind = 0; kind < KINDS.length; kind++) {
        if ((sound & KINDS[kind]) != 0) {
          add(out, append(reading, LETTERS.charAt(kind)));
        }
      }
      if ((sound & SILENT) != 0) {
        add(out, reading);
      }
    }
    return out;
  }

  private static void add(Set<String> out, String reading) {
    if (out.size() < READINGS_MAX) {
      out.add(reading);
    }
  }

  private static String append(String reading, char kind) {
    if (reading.isEmpty()) {
      return String.valueOf(kind);
    }
    char last = reading.charAt(reading.length() - 1);
    if (last == kind) {
      return reading;
    }
    return last == 't' && kind == 's'
        ? reading.substring(0, reading.length() - 1) + kind
        : reading + kind;
  }
}
