package org.attest.core.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.core.account.term.Family;
import org.attest.core.account.term.Term;
import org.attest.core.account.term.Topic;
import org.attest.core.account.term.Values;

/// One thing that is asked of one subject, and every value that is told.
///
/// @param subject the one name of what it is about
/// @param name what is asked: `place`, `pages within wk.book`
/// @param values how many values there can be at one time: what the term says, or the kind of event
/// @param cells in the order of the texts
record Question(
    String subject, String name, Term term, Values values, Topic topic, List<Cell> cells) {
  /// `vote of per.x`, `place of ev.y`; of a relation `per.x delegate of`.
  String words() {
    boolean isRelation = term.family() == Family.RELATION;
    return isRelation ? subject + " " + name : name + " of " + subject;
  }

  /// The cells of each value between which nobody sees a difference, in the order of the texts.
  Map<String, List<Cell>> byValue() {
    Map<String, List<Cell>> out = new LinkedHashMap<>();
    cells.forEach(
        cell -> out.computeIfAbsent(cell.datum().key(), _ -> new ArrayList<>(1)).add(cell));
    return out;
  }
}
