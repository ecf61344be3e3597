package org.attest.core.propose;

import java.util.Map;
import java.util.Optional;
import org.attest.core.relate.Renaming;
import org.attest.core.relate.Statement;

/// Stands in a proposal for whomever a name refers to.
///
/// Who is who changes as sources come and decisions are made; what a source says does not. So a
/// proposal names the bearer by a name of its own source, and who that is is looked up when the
/// proposal is shown.
///
/// @param form the number of a form of the bearer's name, as
///   [Appearance][org.attest.core.resolve.Appearance] counts them in the source
public record Reference(int form) {
  private static final String PREFIX = "name:";

  /// As it stands in place of an id.
  public String id() {
    return PREFIX + form;
  }

  /// @return nothing where an id is no reference
  public static Optional<Reference> parse(String id) {
    String number = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : "";
    return number.matches("\\d{1,9}")
        ? Optional.of(new Reference(Integer.parseInt(number)))
        : Optional.empty();
  }

  /// The statement with entities in place of references.
  ///
  /// @param entities the ids of the entities of the same source, by the numbers of forms
  public static Statement resolve(Statement statement, Map<Integer, String> entities) {
    return new Renaming(id ->
        parse(id)
            .flatMap(reference -> Optional.ofNullable(entities.get(reference.form())))
            .orElse(id))
        .of(statement);
  }
}
