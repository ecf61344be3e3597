package org.attest.core.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a document calls a name in one place it calls so in others: occurrences that were passed
/// over are found, and a kind that stands alone against many gives way.
final class Consistency {
  /// A longer name is not looked for again.
  private static final int TOKENS_MAX = 8;

  private static final Set<String> JOINING = Set.of("and", "&", "und", "et", "or", "oder", "ou");

  /// The facts of words that stand in lists of names and are none.
  private static final int NOT_NAMES =
      WordFacts.of(
          -1,
          0,
          0,
          WordFacts.WordList.DEMONYM.bit()
              | WordFacts.WordList.CALENDAR.bit()
              | WordFacts.WordList.TITLE.bit()
              | WordFacts.WordList.BODY_WORD.bit()
              | WordFacts.WordList.RELATION.bit());

  /// By how many times the votes for another kind must be more.
  private static final int OUTVOTED = 3;

  private final Document document;

  /// By the words of a name, the votes for each kind.
  private final Map<Long, int[]> votes = new HashMap<>();

  Consistency(Document document) {
    this.document = document;
  }

  List<NameModel.Tagged> of(List<NameModel.Tagged> names) {
    names.forEach(this::count);
    boolean[] taken = new boolean[document.forms.length];
    List<NameModel.Tagged> out = new ArrayList<>();
    for (NameModel.Tagged name : names) {
      out.add(voted(name));
      for (int i = name.from(); i < name.to(); i++) {
        taken[i] = true;
      }
    }
    List<NameModel.Tagged> missed = new ArrayList<>();
    Map<Long, Integer> times = new HashMap<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && document.forms[i].isCapital) {
        int to = known(i, taken);
        if (to > i) {
          missed.add(new NameModel.Tagged(i, to, kind(words(i, to)), 0));
          times.merge(words(i, to), 1, Integer::sum);
          i = to - 1;
        }
      }
    }
    for (NameModel.Tagged name : missed) {
      long words = words(name.from(), name.to());
      int found = Arrays.stream(votes.getOrDefault(words, new int[Labels.KINDS])).sum();
      if (found >= times.getOrDefault(words, 0)) {
        out.add(name);
      }
    }
    out.sort(Comparator.comparingInt(NameModel.Tagged::from));
    return enumerated(out);
  }

  /// What stands in one list with a name is a name of the same kind: `Kropotkin` in `Bakunin,
  /// Kropotkin and Pelloutier` if one of the others is one.
  private List<NameModel.Tagged> enumerated(List<NameModel.Tagged> names) {
    int[] kinds = new int[document.forms.length];
    for (NameModel.Tagged name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        kinds[i] = name.to() - name.from() == 1 ? name.kind() + 1 : -1;
      }
    }
    List<NameModel.Tagged> out = new ArrayList<>(names);
    for (int i = 2; i < kinds.length; i++) {
      follow(kinds, i, i - 2, out);
    }
    for (int i = kinds.length - 3; i >= 0; i--) {
      follow(kinds, i, i + 2, out);
    }
    out.sort(Comparator.comparingInt(NameModel.Tagged::from));
    return out;
  }

  private void follow(int[] kinds, int token, int named, List<NameModel.Tagged> out) {
    boolean isNew =
        kinds[token] == 0
            && kinds[named] > 0
            && kinds[named] - 1 != Labels.ORGANISATION
            && isBetween((token + named) / 2)
            && isNameAlone(token);
    if (isNew) {
      kinds[token] = kinds[named];
      out.add(new NameModel.Tagged(token, token + 1, kinds[named] - 1, 0));
    }
  }

  private boolean isBetween(int token) {
    String words = document.tokens.words(token);
    return words.equals(",") || JOINING.contains(words);
  }

  /// Whether a capital word stands alone and says of itself nothing but that it is a name.
  private boolean isNameAlone(int token) {
    Form form = document.forms[token];
    return form.isCapital
        && !document.tokens.opensSentence(token)
        && !isCapital(token - 1)
        && !isCapital(token + 1)
        && WordFacts.lists(form.facts & NOT_NAMES) == 0
        && isSure(token, 1);
  }

  private void count(NameModel.Tagged name) {
    if (name.to() - name.from() <= TOKENS_MAX) {
      votes
          .computeIfAbsent(words(name.from(), name.to()), _ -> new int[Labels.KINDS])[
          name.kind()]++;
    }
  }

  private long words(int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = Vocabulary.next(hash, document.forms[i].small);
    }
    return hash;
  }

  private NameModel.Tagged voted(NameModel.Tagged name) {
    int[] kinds = votes.getOrDefault(words(name.from(), name.to()), new int[Labels.KINDS]);
    int most = name.kind();
    for (int kind = 0; kind < Labels.KINDS; kind++) {
      most = kinds[kind] > kinds[name.kind()] * OUTVOTED ? kind : most;
    }
    return new NameModel.Tagged(name.from(), name.to(), most, name.margin());
  }

  private int kind(long words) {
    int[] kinds = votes.getOrDefault(words, new int[Labels.KINDS]);
    int most = 0;
    for (int kind = 1; kind < Labels.KINDS; kind++) {
      most = kinds[kind] > kinds[most] ? kind : most;
    }
    return most;
  }

  /// Where the longest known name that begins here ends, or this place if none does.
  private int known(int from, boolean[] taken) {
    int end = from;
    long hash = 0;
    for (int i = from; i < Math.min(taken.length, from + TOKENS_MAX) && !taken[i]; i++) {
      hash = Vocabulary.next(hash, document.forms[i].small);
      int n = i + 1 - from;
      if (votes.containsKey(hash) && isSure(from, n)) {
        end = i + 1;
      }
    }
    boolean isCut = end > from && isCapital(end) && !taken[end] && document.tokens.touches(end);
    return isCut ? from : end;
  }

  private boolean isCapital(int token) {
    return token >= 0 && token < document.forms.length && document.forms[token].isCapital;
  }

  /// Whether the words can be nothing but the name: one word alone must never be written small.
  private boolean isSure(int from, int count) {
    Form form = document.forms[from];
    boolean isNeverSmall =
        form.evidence(0) == 0 && (form.facts == 0 || WordFacts.capitals(form.facts) != 0);
    return count > 1 || (form.isWord && !form.isLetter && isNeverSmall);
  }
}
