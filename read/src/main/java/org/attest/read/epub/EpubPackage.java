package org.attest.read.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.attest.core.problem.Code;
import org.attest.core.source.Original;
import org.attest.read.html.PagePath;
import org.attest.read.transcribe.Refusal;
import org.attest.read.xml.SafeXml;
import org.attest.read.xml.XmlNode;

/// The files of a book and the list that puts its documents into their order (OPF).
final class EpubPackage {
  private static final String CONTAINER = "META-INF/container.xml";
  private static final String ENCRYPTION = "META-INF/encryption.xml";

  private final Map<String, byte[]> entries;
  private final String path;
  private final XmlNode.Element list;

  private EpubPackage(Map<String, byte[]> entries, String path, XmlNode.Element list) {
    this.entries = entries;
    this.path = path;
    this.list = list;
  }

  /// @throws Refusal P003 if there is no list of documents, P004 if the documents are locked
  /// @throws IOException if the packing is damaged
  static EpubPackage of(Original original, byte[] bytes, int depthMax) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.putIfAbsent(entry.getName(), zip.readAllBytes());
      }
    }
    String path = listed(original, entries, depthMax);
    EpubPackage book = new EpubPackage(entries, path, parsed(original, entries, path, depthMax));
    book.refuseLocked(original, depthMax);
    return book;
  }

  /// Where the list lies: as the container says, or the one file that has its ending.
  private static String listed(Original original, Map<String, byte[]> entries, int depthMax) {
    Optional<String> said =
        entries.containsKey(CONTAINER)
            ? parsed(original, entries, CONTAINER, depthMax).below().stream()
                .filter(e -> e.name().equals("rootfile"))
                .flatMap(e -> e.attribute("full-path").stream())
                .filter(entries::containsKey)
                .findFirst()
            : Optional.empty();
    return said.or(
            () -> entries.keySet().stream().filter(e -> e.endsWith(".opf")).sorted().findFirst())
        .orElseThrow(() ->
            new Refusal(Code.DAMAGED_FILE, "it has no list of its documents; fetch it again"));
  }

  private static XmlNode.Element parsed(
      Original original, Map<String, byte[]> entries, String path, int depthMax) {
    byte[] bytes = entries.getOrDefault(path, new byte[0]);
    return SafeXml.parse(original, bytes, new ArrayList<>(), depthMax);
  }

  /// A font may be scrambled, as publishers do; a document may not.
  private void refuseLocked(Original original, int depthMax) {
    if (!entries.containsKey(ENCRYPTION)) {
      return;
    }
    Set<String> locked = new HashSet<>();
    for (XmlNode.Element element : parsed(original, entries, ENCRYPTION, depthMax).below()) {
      element.attribute("URI").ifPresent(locked::add);
    }
    if (spine().stream().anyMatch(locked::contains)) {
      throw new Refusal(Code.ENCRYPTED_FILE, "it is locked by its seller; give a free copy");
    }
  }

  Optional<XmlNode.Element> metadata() {
    return list.child("metadata");
  }

  /// The paths of the documents in the order in which they are read.
  List<String> spine() {
    Map<String, String> byId = new HashMap<>();
    for (XmlNode.Element item :
        list.child("manifest").map(XmlNode.Element::elements).orElse(List.of())) {
      item.attribute("id")
          .ifPresent(id -> item.attribute("href").ifPresent(href -> byId.put(id, href)));
    }
    List<String> paths = new ArrayList<>();
    for (XmlNode.Element item :
        list.child("spine").map(XmlNode.Element::elements).orElse(List.of())) {
      item.attribute("idref")
          .map(byId::get)
          .map(href -> PagePath.resolve(path, PagePath.decoded(href)))
          .ifPresent(paths::add);
    }
    return paths;
  }

  Optional<byte[]> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }
}
