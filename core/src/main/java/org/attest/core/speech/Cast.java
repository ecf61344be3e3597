package org.attest.core.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.core.text.Tokens;

/// The persons of a text: those it names, and those it only describes (`the stranger`).
final class Cast {
  private static final int FOLLOW = 16;

  /// A bare name is shared with somebody who has at least such a part of its mentions.
  private static final int SHARED = 10;

  private static final List<Sort> LEADS =
      List.of(Sort.TENDER, Sort.NOBODY, Sort.BETWEEN, Sort.SMALL, Sort.PREPOSITION);

  private final Tokens tokens;
  private final String text;
  private final SpeechWords words;
  private final List<Person> persons = new ArrayList<>();
  private final Map<String, Integer> roles = new HashMap<>();
  private final Map<Form, Integer> ofForm = new HashMap<>();
  private final List<Form> formOf = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final Map<Integer, Set<String>> titles = new HashMap<>();
  private final Map<Integer, String> kinTitle = new HashMap<>();

  Cast(Tokens tokens, SpeechWords words, List<Named> names) {
    this.tokens = tokens;
    this.text = tokens.text();
    this.words = words;
    Map<String, Form> forms = new HashMap<>();
    List<Form> inOrder = new ArrayList<>();
    int last = 0;
    for (Named name : names) {
      int from = tokens.after(name.at().start());
      int to = particlesBehind(tokens.after(name.at().end() - 1) + 1);
      if (from < last || to > tokens.size()) {
        continue;
      }
      int begin = titleBefore(from, last);
      Form form = form(begin, to, name.isPerson());
      if (form.words().isEmpty()
          || isBareTitle(form)
          || words.is(Sort.NOBODY, form.words().getLast())) {
        continue;
      }
      String key = form.titled() + "|" + form.title() + "|" + String.join(" ", form.words());
      Form known = forms.computeIfAbsent(key, _ -> form);
      if (known == form) {
        inOrder.add(form);
      }
      known.count();
      places.add(new int[] {begin, to});
      formOf.add(known);
      last = to;
    }
    followUp();
    group(inOrder);
  }

  /// Names in their order: the first token and one past the last.
  List<int[]> places() {
    return places;
  }

  int person(int place) {
    return ofForm.getOrDefault(formOf.get(place), -1);
  }

  boolean isBody(int place) {
    return !formOf.get(place).isPerson();
  }

  List<Person> persons() {
    return persons;
  }

  Person get(int number) {
    return persons.get(number);
  }

  /// Whether a person has the title that kin mostly have: a mother is `Mrs.`
  boolean fits(int person, int kin) {
    String title = kinTitle.getOrDefault(kin, "");
    return !title.isEmpty() && titles.getOrDefault(person, Set.of()).contains(title);
  }

  /// Who is described by these words.
  int role(String description, String reading, Sex sex) {
    Integer known = roles.get(description);
    if (known == null) {
      known = persons.size();
      Person person = new Person(known, false, description.startsWith("of "));
      person.setSex(sex);
      person.add(reading, 0);
      person.setName(reading);
      persons.add(person);
      roles.put(description, known);
      kinTitle.put(
          known, words.titleOfKin(description.substring(description.lastIndexOf(' ') + 1)));
    }
    persons.get(known).count();
    return known;
  }

  /// Where a name ends that stops at a particle: `Mrs. van` of `Mrs. van der Brodin`.
  private int particlesBehind(int end) {
    if (end < 1 || end > tokens.size() || !isParticle(end - 1)) {
      return end;
    }
    int to = end;
    while (to < tokens.size() && isParticle(to)) {
      to++;
    }
    return to < tokens.size() && tokens.isCapital(to) ? to + 1 : end;
  }

  private boolean isParticle(int token) {
    return tokens.kind(token) == Tokens.Kind.SMALL
        && words.is(Sort.PARTICLE, text, tokens.start(token), tokens.end(token));
  }

  private int titleBefore(int from, int last) {
    int at = from;
    for (int i = 0; i < 2; i++) {
      int before = at - 1;
      if (before > last && isPoint(before) && tokens.touches(before)) {
        before--;
      }
      if (before < last
          || !tokens.isCapital(before)
          || !words.isTitle(text, tokens.start(before), tokens.end(before))
          || tokens.start(at) - tokens.end(before) > 2) {
        return at;
      }
      at = before;
    }
    return at;
  }

  private boolean isPoint(int token) {
    return text.charAt(tokens.start(token)) == '.';
  }

  private Form form(int from, int to, boolean isPerson) {
    Sex sex = Sex.UNKNOWN;
    String title = "";
    List<String> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (isPoint(i) && !all.isEmpty() && all.getLast().length() > 2) {
        all.clear();
      }
      if (!tokens.isWord(i)) {
        continue;
      }
      String word = tokens.words(i).toLowerCase(Locale.ROOT);
      boolean isTitle =
          all.isEmpty() && isPerson && words.isTitle(text, tokens.start(i), tokens.end(i));
      if (isTitle && i + 1 < to) {
        title = title.isEmpty() ? word : title;
        sex = sex.or(words.titled(word));
      } else if (!(word.equals("s") && tokens.touches(i)) && !(all.isEmpty() && isLead(i, to))) {
        all.add(word);
      }
    }
    String reading = text.substring(tokens.start(from), tokens.end(to - 1)).replaceAll("\\s+", " ");
    return new Form(sex, title, all, reading, isPerson);
  }

  /// `Mlle` alone names nobody, `Baron` may.
  private boolean isBareTitle(Form form) {
    String word = form.first();
    return !form.isFull()
        && form.title().isEmpty()
        && words.isTitle(word, 0, word.length())
        && words.noun(word, 0, word.length()) == 0;
  }

  /// Whether a word before a name is no part of it: `Dear Hanna`, `Thursday Hanna`.
  private boolean isLead(int token, int to) {
    return token + 1 < to
        && LEADS.stream()
            .anyMatch(sort -> words.is(sort, text, tokens.start(token), tokens.end(token)));
  }

  /// Counts the pronouns that follow names of persons in their sentences.
  private void followUp() {
    for (int i = 0; i < places.size(); i++) {
      int to = places.get(i)[1];
      int end = Math.min(tokens.size(), to + FOLLOW);
      if (i + 1 < places.size()) {
        end = Math.min(end, places.get(i + 1)[0]);
      }
      for (int t = to; t < end; t++) {
        if ("”\"".indexOf(text.charAt(tokens.start(t))) >= 0) {
          break;
        }
        Sex sex = pronoun(t);
        if (sex != Sex.UNKNOWN) {
          formOf.get(i).follow(sex);
          break;
        }
      }
    }
  }

  private Sex pronoun(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    if (words.is(Sort.HE, text, start, end)) {
      return Sex.MALE;
    }
    return words.is(Sort.SHE, text, start, end) ? Sex.FEMALE : Sex.UNKNOWN;
  }

  /// Gives every person a name: the form that the narrative uses most, or a fuller one where others
  /// are called so too.
  ///
  /// @param quoted whether a token stands in somebody's words
  void call(boolean[] quoted) {
    Map<String, Map<Integer, Integer>> bearers = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      if (!quoted[places.get(i)[0]]) {
        formOf.get(i).tell();
      }
    }
    ofForm.forEach((form, person) ->
        form.words()
            .forEach(word ->
                bearers
                    .computeIfAbsent(word, _ -> new HashMap<>())
                    .merge(person, form.counted(), Integer::sum)));
    Map<Integer, List<Form>> forms = new HashMap<>();
    ofForm.forEach(
        (form, person) -> forms.computeIfAbsent(person, _ -> new ArrayList<>()).add(form));
    forms.forEach((person, own) -> get(person).setName(name(person, own, bearers)));
  }

  private static String name(
      int person, List<Form> own, Map<String, Map<Integer, Integer>> bearers) {
    own.sort(
        Comparator.comparingInt((Form form) -> -form.told())
            .thenComparingInt(form -> -form.counted())
            .thenComparing(Form::reading));
    Form first = own.getFirst();
    boolean isBare = !first.isFull() && first.title().isEmpty();
    Map<Integer, Integer> same = bearers.getOrDefault(first.first(), Map.of());
    boolean isShared =
        same.entrySet().stream()
            .anyMatch(
                other -> other.getKey() != person && other.getValue() * SHARED >= first.counted());
    if (isBare && isShared) {
      return own.stream()
          .filter(form -> form.isFull() || !form.title().isEmpty())
          .filter(form -> form.counted() * 10 >= first.counted())
          .findFirst()
          .orElse(first)
          .reading();
    }
    return first.reading();
  }

  /// Whoever has this name, known or new.
  int called(String name) {
    int known = known(name);
    return known < 0 ? narrator(name) : known;
  }

  /// The number of whoever has this name, or -1.
  int known(String name) {
    for (Person person : persons) {
      if (person.isNamed() && person.forms().containsKey(name)) {
        return person.number();
      }
    }
    return -1;
  }

  /// Somebody whom the narrative only calls `I`.
  int narrator(String name) {
    Person person = new Person(persons.size(), true, false);
    person.add(name, 0);
    person.setName(name);
    persons.add(person);
    return person.number();
  }

  private void group(List<Form> forms) {
    Kinship kinship = new Kinship(words, forms);
    for (Map.Entry<Integer, List<Form>> group : kinship.groups().entrySet()) {
      Person person = new Person(persons.size(), true, false);
      int hes = 0;
      int shes = 0;
      List<Form> own = new ArrayList<>(group.getValue());
      own.sort(Comparator.comparingInt(form -> -form.counted()));
      for (Form form : own) {
        person.add(form.reading(), form.counted());
        ofForm.put(form, person.number());
        titles.computeIfAbsent(person.number(), _ -> new HashSet<>()).add(form.title());
        hes += form.hes();
        shes += form.shes();
        if (!form.isPerson()) {
          person.setBody();
        }
      }
      Sex sex = kinship.sex(group.getKey());
      if (sex == Sex.UNKNOWN && hes + shes > 0 && Math.max(hes, shes) * 10 >= (hes + shes) * 6) {
        sex = hes > shes ? Sex.MALE : Sex.FEMALE;
      }
      person.setSex(sex);
      persons.add(person);
    }
  }
}
