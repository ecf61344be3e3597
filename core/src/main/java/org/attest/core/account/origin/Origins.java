package org.attest.core.account.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Terms;
import org.attest.core.relate.Content;
import org.attest.core.relate.Statement;

/// Which statements go back to one root.
///
/// A statement is the word of its [Voice]; where that is a text, it is the word of what the text
/// comes from, as far as transmissions and authorship tell. A text that is taken from some pages of
/// another has these pages for its root: two articles of one volume share nothing but the cover.
/// The hand of an editor is another person in another source. Where nobody is named the source
/// itself is the root.
///
/// Of what is rejected or not affirmed nothing follows, and nothing of proposals.
public final class Origins {
  private static final String PAGES = " p. ";

  private final Terms terms;
  private final Sameness sameness;

  /// From a text to what it comes from, and from a work to its author.
  private final Links links = new Links();

  public Origins(Terms terms, Sameness sameness) {
    this.terms = terms;
    this.sameness = sameness;
  }

  /// One arrow from a text to what it comes from.
  private record Arrow(String from, String to) {}

  /// Takes a statement in, if it tells where a text comes from.
  public void add(Statement statement) {
    arrows(statement).forEach(arrow -> links.add(arrow.from, arrow.to, statement.id()));
  }

  /// What [#add] did is undone.
  public void remove(Statement statement) {
    arrows(statement).forEach(arrow -> links.remove(arrow.from, arrow.to, statement.id()));
  }

  private List<Arrow> arrows(Statement statement) {
    if (!statement.isAccepted() || !statement.isAffirmed()) {
      return List.of();
    }
    return switch (statement.content()) {
      case Content.Transmission told -> arrows(told);
      case Content.Relation told -> arrows(told);
      case Content.Event _,
          Content.Attribute _,
          Content.Order _,
          Content.Commitment _,
          Content.Outcome _,
          Content.Identity _,
          Content.Argument _ ->
          List.of();
    };
  }

  private static List<Arrow> arrows(Content.Transmission told) {
    return switch (told.relation()) {
      case "copy held by" -> List.of();
      // The quoting text has its words from the quoted, the fair copy from the draft.
      case "quoted in", "draft of" -> List.of(new Arrow(told.to(), told.from()));
      default -> {
        String to = told.pages().map(pages -> told.to() + PAGES + pages).orElse(told.to());
        yield List.of(new Arrow(told.from(), to));
      }
    };
  }

  private List<Arrow> arrows(Content.Relation told) {
    Term term = terms.of(Family.RELATION, told.relation());
    if (term.has(Term.Trait.VOICE)) {
      return List.of(new Arrow(told.to(), told.from()));
    }
    boolean isInverse =
        !term.inverse().isEmpty()
            && terms.of(Family.RELATION, term.inverse()).has(Term.Trait.VOICE);
    return isInverse ? List.of(new Arrow(told.from(), told.to())) : List.of();
  }

  /// Who speaks a statement in the end, before any text is followed to where it comes from.
  public String speaker(Statement statement) {
    Voice voice = Voice.of(statement);
    String source = statement.passages().getFirst().source();
    if (voice.speaker().isEmpty()) {
      return source;
    }
    return Hand.isLabel(voice.speaker())
        ? voice.speaker() + " of " + source
        : sameness.canonical(voice.speaker());
  }

  /// What a speaker's words go back to; himself, if nothing is told.
  private Set<String> roots(String speaker) {
    Set<String> above = new TreeSet<>();
    Set<String> roots = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(speaker));
    while (!open.isEmpty()) {
      String name = open.removeFirst();
      if (above.add(name)) {
        Set<String> next = next(name);
        open.addAll(next);
        if (next.isEmpty()) {
          roots.add(name);
        }
      }
    }
    // In a circle nothing comes first.
    return roots.isEmpty() ? above : roots;
  }

  private Set<String> next(String name) {
    Set<String> next = new TreeSet<>();
    for (String member : sameness.members(name)) {
      links.next(member).forEach(each -> next.add(canonical(each)));
    }
    next.remove(name);
    return next;
  }

  private String canonical(String name) {
    int pages = name.indexOf(PAGES);
    return pages > 0
        ? sameness.canonical(name.substring(0, pages)) + name.substring(pages)
        : sameness.canonical(name);
  }

  /// The independent roots of statements, by their names.
  ///
  /// A text that draws on several others adds nothing to any of them: it goes with the first that
  /// is there, and never makes two of them one.
  public List<Origin> of(List<Statement> statements) {
    NavigableMap<String, List<Statement>> groups = new TreeMap<>();
    List<Statement> mixed = new ArrayList<>();
    for (Statement statement : statements) {
      Set<String> roots = roots(speaker(statement));
      if (roots.size() == 1) {
        put(groups, roots.iterator().next(), statement);
      } else {
        mixed.add(statement);
      }
    }
    for (Statement statement : mixed) {
      Set<String> roots = roots(speaker(statement));
      String root =
          roots.stream()
              .filter(each -> groups.containsKey(each) || !group(groups, each).equals(each))
              .findFirst()
              .orElse(roots.iterator().next());
      put(groups, root, statement);
    }
    List<Origin> out = new ArrayList<>();
    groups.forEach((root, told) -> out.add(origin(root, told)));
    return out;
  }

  private static void put(
      NavigableMap<String, List<Statement>> groups, String root, Statement statement) {
    groups.computeIfAbsent(group(groups, root), _ -> new ArrayList<>(1)).add(statement);
  }

  /// A text and some of its pages go together.
  private static String group(NavigableMap<String, List<Statement>> groups, String root) {
    int pages = root.indexOf(PAGES);
    if (pages > 0) {
      String whole = root.substring(0, pages);
      return groups.containsKey(whole) ? whole : root;
    }
    String first = groups.ceilingKey(root + PAGES);
    return !groups.containsKey(root) && first != null && first.startsWith(root + PAGES)
        ? first
        : root;
  }

  private Origin origin(String root, List<Statement> statements) {
    return new Origin(
        root,
        statements.stream().map(Statement::id).toList(),
        statements.stream()
            .map(this::speaker)
            .filter(speaker -> !speaker.equals(root))
            .distinct()
            .toList());
  }
}
