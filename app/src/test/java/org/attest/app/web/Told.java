package org.attest.app.web;

/// Writes statements as an import has them. Each cites the same words of `a.txt`.
public final class Told {
  public static final String TEXT = "In 1921 the harbour was closed, and nobody wrote down why.\n";

  private Told() {}

  /// Somebody says that something happened.
  ///
  /// @param when one or more times in EDTF, as a JSON array
  public static String event(String id, String event, String when) {
    return event(id, event, when, "accepted");
  }

  public static String event(String id, String event, String when, String status) {
    return """
    {"id":%s,"type":"event","attribution":[{"speaker":"the clerk","stance":"reports"},\
    {"speaker":"the pilot","stance":"asserts"}],"content":{"event":%s,"type":"closing",\
    "participants":[{"role":"closed","entity":"org.harbour"}],"place":"pl.quay","when":%s},\
    "passages":[%s],"status":"%s"}\
    """
        .formatted(quoted(id), quoted(event), when, passage(), status);
  }

  /// Somebody says that one event was before another.
  public static String before(String id, String first, String second) {
    return """
    {"id":%s,"type":"order","attribution":[{"speaker":"the smith","stance":"asserts"}],\
    "content":{"from":%s,"relation":"before","to":%s},"passages":[%s],"status":"accepted"}\
    """
        .formatted(quoted(id), quoted(first), quoted(second), passage());
  }

  private static String passage() {
    return "{\"source\":\"a.txt\",\"start\":8,\"end\":30,\"exact\":\"the harbour was closed\"}";
  }

  private static String quoted(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
