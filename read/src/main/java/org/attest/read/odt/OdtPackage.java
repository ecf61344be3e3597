package org.attest.read.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.core.problem.Code;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.Refusal;
import org.attest.read.xml.SafeXml;
import org.attest.read.xml.XmlNode;

/// The parts of a package that hold words, parsed.
record OdtPackage(Map<String, XmlNode.Element> parts) {
  private static final Pattern OBJECT = Pattern.compile("[^/]+/content\\.xml");
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final Set<String> READ = Set.of(MANIFEST, "content.xml", "styles.xml", "meta.xml");

  /// @throws Refusal P004 if the package is locked
  /// @throws IOException if the packing is damaged
  static OdtPackage of(Original original, byte[] bytes, List<Problem> problems, int depthMax)
      throws IOException {
    Map<String, byte[]> raw = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (READ.contains(entry.getName()) || OBJECT.matcher(entry.getName()).matches()) {
          raw.putIfAbsent(entry.getName(), zip.readAllBytes());
        }
      }
    }
    Map<String, XmlNode.Element> parts = new HashMap<>();
    byte[] manifest = raw.remove(MANIFEST);
    if (manifest != null && isLocked(SafeXml.parse(original, manifest, problems, depthMax))) {
      throw new Refusal(Code.ENCRYPTED_FILE, "it is locked; save it without a password");
    }
    for (Map.Entry<String, byte[]> part : raw.entrySet()) {
      try {
        parts.put(part.getKey(), SafeXml.parse(original, part.getValue(), problems, depthMax));
      } catch (Refusal refusal) {
        if (!OBJECT.matcher(part.getKey()).matches()) {
          throw refusal;
        }
        String path = original.path() + Original.INSIDE + part.getKey();
        problems.add(new Problem(refusal.code(), path, refusal.line()));
      }
    }
    return new OdtPackage(parts);
  }

  private static boolean isLocked(XmlNode.Element manifest) {
    return manifest.below().stream().anyMatch(e -> e.name().equals("encryption-data"));
  }

  Optional<XmlNode.Element> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /// The bodies of the charts, tables and other documents that are embedded, by their names.
  List<XmlNode.Element> objects() {
    return parts.entrySet().stream()
        .filter(part -> OBJECT.matcher(part.getKey()).matches())
        .sorted(Map.Entry.comparingByKey())
        .flatMap(part -> part.getValue().child("body").stream())
        .toList();
  }

  /// The text of the document.
  Optional<XmlNode.Element> text() {
    return part("content.xml").flatMap(c -> c.child("body")).flatMap(b -> b.child("text"));
  }
}
