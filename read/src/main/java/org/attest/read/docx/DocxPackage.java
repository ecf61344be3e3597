package org.attest.read.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.attest.core.problem.Problem;
import org.attest.core.source.Original;
import org.attest.read.transcribe.Enclosures;
import org.attest.read.xml.SafeXml;
import org.attest.read.xml.XmlNode;

/// The parts of a Word package, parsed when asked for.
final class DocxPackage {
  private static final Set<String> EMBEDDED = Set.of("package", "oleObject", "aFChunk");

  private final OPCPackage opened;
  private final Original original;
  private final int depthMax;
  private final List<Problem> problems;
  private final Optional<PackagePart> main;

  DocxPackage(OPCPackage opened, Original original, int depthMax, List<Problem> problems)
      throws InvalidFormatException {
    this.opened = opened;
    this.original = original;
    this.depthMax = depthMax;
    this.problems = problems;
    this.main = find();
  }

  Optional<XmlNode.Element> document() throws IOException {
    return main.isPresent() ? Optional.of(parse(main.get())) : Optional.empty();
  }

  /// The first part to which the document stands in this relation.
  Optional<XmlNode.Element> related(String kind) throws IOException, InvalidFormatException {
    List<XmlNode.Element> all = all(kind);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
  }

  /// The part with this relation id, for headers and footers.
  Optional<XmlNode.Element> byRelation(String id) throws IOException, InvalidFormatException {
    PackageRelationship relation = main.isPresent() ? main.get().getRelationship(id) : null;
    return relation == null || relation.getTargetMode() == TargetMode.EXTERNAL
        ? Optional.empty()
        : parse(relation);
  }

  /// Where a relation of the document leads outside of the package.
  Optional<String> address(String id) {
    return main.map(part -> part.getRelationship(id))
        .filter(relation -> relation.getTargetMode() == TargetMode.EXTERNAL)
        .map(relation -> relation.getTargetURI().toString());
  }

  /// Documents of other formats that the document holds, in the order of their names.
  void writeEmbedded(Enclosures enclosures) throws IOException, InvalidFormatException {
    if (main.isEmpty()) {
      return;
    }
    Map<String, PackagePart> embedded = new TreeMap<>();
    for (PackageRelationship relation : main.get().getRelationships()) {
      String type = relation.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      if (relation.getTargetMode() == TargetMode.INTERNAL && EMBEDDED.contains(kind)) {
        PackagePart part = main.get().getRelatedPart(relation);
        if (part != null) {
          embedded.put(part.getPartName().getName(), part);
        }
      }
    }
    for (Map.Entry<String, PackagePart> part : embedded.entrySet()) {
      String name = part.getKey().substring(part.getKey().lastIndexOf('/') + 1);
      try (InputStream in = part.getValue().getInputStream()) {
        OleObject embeddedFile = OleObject.of(name, in.readAllBytes());
        enclosures.addRead(embeddedFile.name(), embeddedFile.bytes());
      }
    }
  }

  /// All parts to which the document stands in this relation.
  List<XmlNode.Element> all(String kind) throws IOException, InvalidFormatException {
    List<XmlNode.Element> found = new ArrayList<>();
    if (main.isPresent()) {
      for (PackageRelationship relation : main.get().getRelationships()) {
        boolean inside = relation.getTargetMode() == TargetMode.INTERNAL;
        if (inside && relation.getRelationshipType().endsWith("/" + kind)) {
          parse(relation).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<XmlNode.Element> parse(PackageRelationship relation)
      throws IOException, InvalidFormatException {
    PackagePart part = main.isPresent() ? main.get().getRelatedPart(relation) : null;
    return part == null ? Optional.empty() : Optional.of(parse(part));
  }

  private XmlNode.Element parse(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return SafeXml.parse(original, in.readAllBytes(), problems, depthMax);
    }
  }

  private Optional<PackagePart> find() throws InvalidFormatException {
    for (PackageRelationship relation : opened.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/officeDocument")) {
        return Optional.ofNullable(opened.getPart(relation));
      }
    }
    return opened.getParts().stream()
        .filter(part -> part.getPartName().getName().equals("/word/document.xml"))
        .findFirst();
  }
}
