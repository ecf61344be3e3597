package org.attest.publish.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Fills templates in. All values are escaped by where they stand.
final class Renderer {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, Pages.class.getPackageName());

  String page(String template, Frame frame, Object page) {
    return rendered(template, Map.of("frame", frame, "page", page));
  }

  String rendered(String template, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    templates.render(template, values, out);
    return out.toString();
  }
}
