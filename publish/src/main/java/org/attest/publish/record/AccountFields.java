package org.attest.publish.record;

import java.util.List;
import org.attest.core.account.Account;
import org.attest.core.account.Particular;
import org.attest.core.account.Version;
import org.attest.core.account.origin.Origin;
import org.attest.core.relate.Statement;

/// The fields of an account.
public final class AccountFields {
  private AccountFields() {}

  /// Writes the fields into an object that was begun.
  public static void write(JsonLines lines, Account account) {
    lines.text("id", account.id());
    lines.text("question", account.question());
    lines.text("event", account.event());
    lines.objects(
        "particulars",
        account.particulars(),
        (Particular particular) -> {
          lines.text("name", particular.name());
          lines.objects(
              "values", particular.versions(), (Version version) -> version(lines, version));
        });
    lines.objects(
        "origins",
        account.origins(),
        (Origin origin) -> {
          lines.text("name", origin.name());
          lines.texts("statements", origin.statements());
          lines.texts("via", origin.via());
        });
  }

  private static void version(JsonLines lines, Version version) {
    lines.text("value", version.value());
    lines.texts("statements", ids(version.statements()));
    lines.texts("against", ids(version.against()));
    lines.number("origins", version.origins().size());
  }

  private static List<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).toList();
  }
}
