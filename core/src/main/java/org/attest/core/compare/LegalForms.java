package org.attest.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.compare.script.Letters;

/// The legal forms of bodies, short and in full, in plain small letters: which mean the same, and
/// which may be left out.
final class LegalForms {
  /// What a legal form says of a body, as a set of bits.
  static final int STOCK = 1;

  static final int LIMITED = 2;
  static final int PARTNERS = 4;
  static final int SOCIETY = 8;
  static final int PLAIN = 16;

  private static final String[] PHRASES = {
    "ag|aktiengesellschaft|akg|sa|societe anonyme|sociedad anonima|sociedade anonima|spa|societa per azioni|nv|naamloze"
        + " vennootschap|plc|public limited company|inc|incorporated|corp|corporation|jsc|joint stock"
        + " company|ojsc|open joint stock company|public joint stock company|pjsc|cjsc|closed joint stock"
        + " company|oao|zao|pao|ao|оао|зао|пао|ао|ат|пат|акционерное общество|открытое акционерное общество|закрытое"
        + " акционерное общество|публичное акционерное общество|акціонерне товариство|aktsionernoe"
        + " obshchestvo|otkrytoe aktsionernoe obshchestvo|as|asa|aktieselskab|aktieselskabet|ab|aktiebolag|aktiebolaget"
        + "|oyj|spolka akcyjna|akciova spolecnost|kabushiki kaisha|kk|tbk|perseroan terbatas|pt|sa de cv|se|sae|sal|ad",
    "ltd|limited|llc|limited liability company|limited company|gmbh|gesellschaft mit beschrankter"
        + " haftung|mbh|ooo|ооо|общество с ограниченной ответственностью|obshchestvo s ogranichennoi"
        + " otvetstvennostyu|тов|товариство з обмеженою відповідальністю|sp z oo|spolka z oo|sp zoo|spzoo|spolka z ograniczona"
        + " odpowiedzialnoscia|sarl|societe a responsabilite limitee|srl|societa a responsabilita"
        + " limitata|societatea cu raspundere limitata|societate cu raspundere limitata|sociedad de responsabilidad limitada|sl|sociedad"
        + " limitada|ltda|limitada|lda|bv|besloten vennootschap|bvba|aps|anpartsselskab|oy|osakeyhtio|sas|societe par actions"
        + " simplifiee|sro|kft|doo|dooel|ood|eood|uab|sia|ou|ug",
    "lp|llp|limited partnership|limited liability partnership|kg|kommanditgesellschaft|ohg|offene"
        + " handelsgesellschaft|snc|societe en nom collectif",
    "ev|eingetragener verein|ano|ано|autonomous nonprofit organization|автономная некоммерческая"
        + " организация|nko|asbl|vzw|onlus|ngo|ong",
    "co|company|compagnie|cie|compania|compagnia|firma|firm|pte|pty|pvt|private|proprietary|na|mv|ss|ms|hms|rms"
  };

  /// Shorter words may be something else, and are forms only where forms stand.
  private static final int SURE_FROM = 4;

  private static final int FUZZY_FROM = 5;
  private static final int ONE_SLIP = 10;

  private record Phrase(List<String> words, int form) {}

  private static final Map<String, List<Phrase>> BY_START = byStart();
  private static final List<Phrase> LONG =
      BY_START.values().stream()
          .flatMap(List::stream)
          .filter(phrase -> phrase.words().getFirst().length() >= FUZZY_FROM)
          .sorted((x, y) -> Integer.compare(y.words().size(), x.words().size()))
          .toList();

  private LegalForms() {}

  private static Map<String, List<Phrase>> byStart() {
    Map<String, List<Phrase>> out = new HashMap<>();
    for (int i = 0; i < PHRASES.length; i++) {
      for (String phrase : Letters.plain(PHRASES[i]).split("\\|", -1)) {
        List<String> words = List.of(phrase.split(" ", -1));
        out.computeIfAbsent(words.getFirst(), start -> new ArrayList<>())
            .add(new Phrase(words, 1 << i));
      }
    }
    out.values()
        .forEach(list -> list.sort((x, y) -> Integer.compare(y.words().size(), x.words().size())));
    return Map.copyOf(out);
  }

  /// Whether one word is a form by itself.
  static boolean isOne(String letters) {
    return letters.length() > 1
        && BY_START.getOrDefault(letters, List.of()).stream()
            .anyMatch(phrase -> phrase.words().size() == 1 && phrase.form() != 1 << 4);
  }

  /// Takes the forms out of the words of a name, unless nothing would be left.
  ///
  /// @param words small and plain; changed
  /// @return the forms that were there, as bits
  static int takeFrom(List<String> words) {
    List<String> before = List.copyOf(words);
    int forms = 0;
    for (int i = 0; i < words.size(); i++) {
      int size = words.size();
      forms |= takeAt(words, i);
      i -= words.size() < size ? 1 : 0;
    }
    while (!words.isEmpty() && isShortForm(words.getFirst())) {
      forms |= takeShort(words, 0);
    }
    while (!words.isEmpty() && isShortForm(words.getLast())) {
      forms |= takeShort(words, words.size() - 1);
    }
    if (words.isEmpty()) {
      words.addAll(before);
    }
    return forms;
  }

  private static int takeAt(List<String> words, int at) {
    List<Phrase> known = BY_START.getOrDefault(words.get(at), List.of());
    for (Phrase phrase : known.isEmpty() && words.get(at).length() >= FUZZY_FROM ? LONG : known) {
      boolean sure = phrase.words().size() > 1 || phrase.words().getFirst().length() >= SURE_FROM;
      if (sure && standsAt(phrase, words, at)) {
        words.subList(at, at + phrase.words().size()).clear();
        return phrase.form();
      }
    }
    return 0;
  }

  private static boolean standsAt(Phrase phrase, List<String> words, int at) {
    if (at + phrase.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      String wanted = phrase.words().get(i);
      String word = words.get(at + i);
      boolean near =
          wanted.length() >= FUZZY_FROM
              && Math.abs(wanted.length() - word.length()) <= 1
              && Slips.between(wanted, word, ONE_SLIP) <= ONE_SLIP;
      if (!wanted.equals(word) && !near) {
        return false;
      }
    }
    return true;
  }

  private static boolean isShortForm(String word) {
    return BY_START.getOrDefault(word, List.of()).stream()
        .anyMatch(phrase -> phrase.words().size() == 1 && word.length() < SURE_FROM);
  }

  private static int takeShort(List<String> words, int at) {
    String word = words.remove(at);
    return BY_START.getOrDefault(word, List.of()).stream()
        .filter(phrase -> phrase.words().size() == 1)
        .mapToInt(Phrase::form)
        .findFirst()
        .orElse(0);
  }

  /// Whether bodies of these forms may be one: forms that say nothing, or are not told, fit all.
  static boolean fit(int a, int b) {
    int first = a & ~PLAIN;
    int second = b & ~PLAIN;
    return first == 0 || second == 0 || (first & second) != 0;
  }
}
