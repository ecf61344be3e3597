package org.attest.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attest.core.tag.Labels;
import org.attest.core.tag.NameModel;
import org.attest.core.tag.Vocabulary;
import org.attest.core.tag.WordFacts.WordList;

/// Other names of the same kind: a lesson in which everybody and every place is called otherwise
/// teaches the same, and keeps a model from learning its texts by heart.
final class NewNames {
  private static final int OWN_WORDS =
      WordList.TITLE.bit()
          | WordList.RELATION.bit()
          | WordList.PLACE_WORD.bit()
          | WordList.BODY_WORD.bit()
          | WordList.PREPOSITION.bit();

  private final Map<String, Integer> lists;
  private final List<String> given = new ArrayList<>();
  private final List<String> surnames = new ArrayList<>();
  private final List<String> places = new ArrayList<>();

  NewNames(WordLists lists) {
    this.lists = lists.words;
    new TreeMap<>(lists.words)
        .forEach((word, on) -> {
          if (word.length() < 3) {
            return;
          }
          String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
          addIf((on & WordList.GIVEN_NAME.bit()) != 0, given, name);
          addIf((on & WordList.SURNAME.bit()) != 0, surnames, name);
          addIf((on & WordList.PLACE.bit()) != 0, places, name);
        });
  }

  private static void addIf(boolean isOn, List<String> list, String name) {
    if (isOn) {
      list.add(name);
    }
  }

  /// What a word of a name is called instead, or the word itself.
  String of(String word, NameModel.Tagged name, int token, Random random) {
    boolean isWord = word.length() > 2 && Character.isUpperCase(word.charAt(0));
    boolean isOwn = (lists.getOrDefault(Vocabulary.regular(word), 0) & OWN_WORDS) != 0;
    if (!isWord || isOwn || name.kind() == Labels.ORGANISATION) {
      return word;
    }
    List<String> from = surnames;
    if (name.kind() == Labels.PLACE) {
      from = name.to() - name.from() == 1 ? places : surnames;
    } else if (token < name.to() - 1 || isOn(word, WordList.GIVEN_NAME)) {
      from = given;
    }
    String other = from.isEmpty() ? word : from.get(random.nextInt(from.size()));
    boolean isShouted = word.equals(word.toUpperCase(Locale.ROOT));
    return isShouted ? other.toUpperCase(Locale.ROOT) : other;
  }

  private boolean isOn(String word, WordList list) {
    return (lists.getOrDefault(Vocabulary.regular(word), 0) & list.bit()) != 0;
  }
}
