package org.attest.core.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.account.origin.Links;
import org.attest.core.account.origin.Origins;
import org.attest.core.account.origin.Sameness;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Terms;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// The accounts of all statements of one view, kept up to date as statements come and go.
///
/// A statement touches only the subjects of which it speaks; one that makes two names one, or one
/// thing part of another, those that name them. Not safe for several threads while it changes.
///
/// Law: it is a function of the statements that are in it, in whatever order they came.
public final class Accounts {
  private static final Comparator<Statement> BY_TEXT =
      Comparator.comparing((Statement each) -> each.passages().getFirst().source())
          .thenComparingInt(each -> each.passages().getFirst().start())
          .thenComparing(Statement::id);

  private final Terms terms;
  private final Sameness sameness = new Sameness();
  private final Links parts = new Links();
  private final Names names = new Names(sameness, parts);
  private final Origins origins;
  private final Map<String, Statement> byId = new HashMap<>();
  private final Map<String, List<Statement>> bySubject = new HashMap<>();
  private final Mentions mentions = new Mentions();
  private final Map<String, List<Disagreement>> found = new TreeMap<>();
  private final Set<String> touched = new HashSet<>();
  private boolean isJudged;

  public Accounts(Terms terms) {
    this.terms = terms;
    this.origins = new Origins(terms, sameness);
  }

  /// @param statements of one view, in any order
  public static Accounts of(Iterable<Statement> statements, Terms terms) {
    Accounts accounts = new Accounts(terms);
    statements.forEach(accounts::put);
    return accounts;
  }

  /// Takes a statement in, in the place of the one that has its id.
  public void put(Statement statement) {
    remove(statement.id());
    if (statement.status() == Statement.Status.REJECTED) {
      return;
    }
    byId.put(statement.id(), statement);
    for (String subject : Subjects.of(statement, terms)) {
      bySubject.computeIfAbsent(subject, _ -> new ArrayList<>(1)).add(statement);
      touched.add(subject);
      mentions.add(statement, subject);
    }
    touch(sameness.add(statement));
    origins.add(statement);
    for (Subjects.Inside inside : Subjects.inside(statement, terms)) {
      parts.add(inside.part(), inside.whole(), statement.id());
      touch(parts.below(inside.part()));
    }
  }

  /// Takes the statement of an id away, if there is one.
  public void remove(String id) {
    Statement statement = byId.remove(id);
    if (statement == null) {
      return;
    }
    for (String subject : Subjects.of(statement, terms)) {
      List<Statement> about = bySubject.getOrDefault(subject, List.of());
      about.remove(statement);
      if (about.isEmpty()) {
        bySubject.remove(subject);
      }
      touched.add(subject);
    }
    touch(sameness.remove(statement));
    origins.remove(statement);
    for (Subjects.Inside inside : Subjects.inside(statement, terms)) {
      touch(parts.below(inside.part()));
      parts.remove(inside.part(), inside.whole(), statement.id());
    }
  }

  /// Before anything was judged everything is to be judged anyway.
  private void touch(Collection<String> changed) {
    if (!isJudged) {
      return;
    }
    for (String name : changed) {
      touched.add(name);
      touched.addAll(mentions.subjects(name));
    }
  }

  /// The statements about whatever a name means, in the order of the texts.
  private List<Statement> about(String name) {
    Collection<String> members = sameness.members(name);
    if (members.size() == 1) {
      List<Statement> all = new ArrayList<>(bySubject.getOrDefault(name, List.of()));
      all.sort(BY_TEXT);
      return all;
    }
    Set<Statement> all = new LinkedHashSet<>();
    members.forEach(member -> all.addAll(bySubject.getOrDefault(member, List.of())));
    return all.stream().sorted(BY_TEXT).toList();
  }

  /// How many statements there are.
  public int size() {
    return byId.size();
  }

  /// The one name of everything of which something is told, in their order.
  public List<String> subjects() {
    Set<String> all = new TreeSet<>();
    bySubject.keySet().forEach(each -> all.add(sameness.canonical(each)));
    return List.copyOf(all);
  }

  /// All accounts about one thing: of an event or a commitment one, of anything else one for each
  /// question. Empty where nothing is told.
  ///
  /// @param name any of its names
  public List<Account> of(String name) {
    String subject = sameness.canonical(name);
    List<Statement> statements = about(subject);
    return Rows.of(subject, statements, Gathering.of(subject, statements, terms, names), origins);
  }

  /// The account of one event; nothing where no statement tells of it.
  ///
  /// @param name any of its names
  public Optional<Account> event(String name) {
    return of(name).stream().filter(each -> each.event().isPresent()).findFirst();
  }

  /// The statement of an id that is in it.
  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Events that may be one: for a person to decide.
  public List<Likeness> likenesses() {
    return Likenesses.of(byId.values(), names, terms);
  }

  /// What does not go together, by what it is about; not what is about time, see [Disagreements].
  public List<Disagreement> disagreements() {
    settle();
    return found.values().stream().flatMap(List::stream).toList();
  }

  /// What does not go together about one thing.
  ///
  /// @param name any of its names
  public List<Disagreement> disagreements(String name) {
    settle();
    return found.getOrDefault(sameness.canonical(name), List.of());
  }

  private void settle() {
    isJudged = true;
    Set<String> subjects = new HashSet<>();
    for (String name : touched) {
      found.remove(name);
      subjects.add(sameness.canonical(name));
    }
    touched.clear();
    for (String subject : subjects) {
      List<Disagreement> disagreements = judge(subject);
      if (!disagreements.isEmpty()) {
        found.put(subject, disagreements);
      }
    }
  }

  private List<Disagreement> judge(String subject) {
    List<Statement> statements = about(subject);
    if (statements.size() < 2) {
      return List.of();
    }
    List<Disagreement> out = new ArrayList<>();
    for (Question question : Gathering.of(subject, statements, terms, names)) {
      boolean isEnd =
          question.term().family() == Family.COMMITMENT && question.name().startsWith("outcome");
      out.addAll(isEnd ? Ends.of(question) : Differences.of(question, names));
    }
    out.addAll(WholeDenials.of(subject, statements, names));
    if (statements.stream().anyMatch(each -> each.content() instanceof Content.Identity)) {
      out.addAll(Mistaken.of(subject, statements, names, byId));
    }
    return List.copyOf(out);
  }
}
