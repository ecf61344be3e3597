package org.attest.publish.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.attest.core.source.Passage;

/// Where pages are found. Every address begins at the root of the archive and names no host.
///
/// Places in an address count code points, as everywhere outside the program.
final class Address {
  private Address() {}

  static String source(String id) {
    return "/sources/" + steps(id);
  }

  /// A passage of a source, for as long as the source has this version.
  static String passage(String id, int version, int start, int end) {
    return source(id) + "?v=" + version + "&at=" + start + "-" + end;
  }

  /// A source, read from a place on.
  static String from(String id, int start) {
    return start == 0 ? source(id) : source(id) + "?from=" + start;
  }

  /// Where the blocks of a source are, without a page around them.
  static String leaves(String id) {
    return "/leaves/" + steps(id);
  }

  /// The picture of a page.
  static String facsimile(String id, int page) {
    return facsimiles(id) + page;
  }

  /// What stands before the number of a page in the addresses of its pictures.
  static String facsimiles(String id) {
    return "/facsimiles/" + steps(id) + "/";
  }

  static String original(String sha256) {
    return "/originals/" + sha256;
  }

  static String entity(String id) {
    return "/entities/" + encoded(id);
  }

  static String entities(String kind) {
    return "/entities?kind=" + encoded(kind);
  }

  /// An event. An id that no path can carry stands behind a question mark.
  static String event(String id) {
    return isPath(id) && !id.endsWith(".json")
        ? "/events/" + steps(id)
        : "/events?id=" + encoded(id);
  }

  /// What is told of one thing.
  static String account(String id) {
    return "/accounts?about=" + encoded(id);
  }

  /// The form on which one says what a passage says.
  static String stating(Passage passage, String type) {
    return "/statements/new?source="
        + encoded(passage.source())
        + "&at="
        + passage.start()
        + "-"
        + passage.end()
        + "&type="
        + encoded(type);
  }

  /// Where it stands what a model was asked for a statement.
  static String asked(String id) {
    return "/statements/asked?id=" + encoded(id);
  }

  /// The form on which a statement is changed.
  static String changing(String id) {
    return "/statements/change?id=" + encoded(id);
  }

  /// A commitment in the ledger, as of the last day.
  static String commitment(String id) {
    return "/ledger?id=" + encoded(id);
  }

  /// Steps between slashes, none of them empty or of dots alone, without controls and what servers
  /// take for a part of an address.
  private static boolean isPath(String id) {
    for (String step : id.split("/", -1)) {
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        return false;
      }
    }
    return id.codePoints()
        .allMatch(point ->
            switch (Character.getType(point)) {
              case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> false;
              default -> point != '\\' && point != ';';
            });
  }

  /// All passages that tell one time.
  static String time(String when) {
    return "/times?when=" + encoded(when);
  }

  static String year(String year) {
    return "/times?year=" + encoded(year);
  }

  /// The same page further on.
  static String further(String address, int from) {
    return address + (address.contains("?") ? "&" : "?") + "from=" + from;
  }

  /// The twin of a page for programs.
  static String twin(String address) {
    int query = address.indexOf('?');
    return query < 0
        ? address + ".json"
        : address.substring(0, query) + ".json" + address.substring(query);
  }

  /// The id of a source inside another has steps, as a path has.
  private static String steps(String id) {
    return encoded(id).replace("%2F", "/");
  }

  static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
