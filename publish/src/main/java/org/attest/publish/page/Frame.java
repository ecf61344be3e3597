package org.attest.publish.page;

/// What stands around every page.
final class Frame {
  private Frame() {}

  /// @param side navigation inside the page, or nothing
  static String around(String title, String query, String side, String body) {
    return new Html()
        .raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
        .text(title)
        .raw(" · Attest</title><link rel=\"icon\" href=\"/static/icon.svg\">")
        .raw("<link rel=\"stylesheet\" href=\"/static/pages.css\">")
        .raw("<script type=\"module\" src=\"/static/pages.js\"></script></head><body>")
        .raw("<a class=\"skip\" href=\"#main\">To the text</a><header><nav aria-label=\"Archive\">")
        .raw("<a class=\"home\" href=\"/\">Attest</a><a href=\"/entities\">Names</a>")
        .raw("<a href=\"/times\">Times</a></nav>")
        .raw("<form role=\"search\" action=\"/search\"><label><span>Search</span>")
        .raw("<input type=\"search\" name=\"q\" maxlength=\"500\" value=\"")
        .text(query)
        .raw("\"></label></form></header><div class=\"page\">")
        .raw(side)
        .raw("<main id=\"main\">")
        .raw(body)
        .raw("</main></div></body></html>\n")
        .toString();
  }
}
