package org.attest.read.pdf;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.attest.read.transcribe.Enclosures;

/// The files that are attached to a PDF, to the whole or to a place on a page.
final class PdfEnclosures {
  private static final int DEPTH_MOST = 50;

  /// By their names in the order in which they are met.
  private final Map<String, PDEmbeddedFile> files = new LinkedHashMap<>();

  /// One file may be given for several systems and from several places.
  private final Set<COSBase> met = new HashSet<>();

  private PdfEnclosures() {}

  static void write(PDDocument document, Enclosures enclosures) throws IOException {
    PdfEnclosures found = new PdfEnclosures();
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      found.tree(names.getEmbeddedFiles(), 0);
    }
    for (PDPage page : document.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationFileAttachment attachment
            && attachment.getFile() instanceof PDComplexFileSpecification file) {
          found.add(file);
        }
      }
    }
    for (Map.Entry<String, PDEmbeddedFile> file : found.files.entrySet()) {
      enclosures.addRead(file.getKey(), file.getValue().toByteArray());
    }
  }

  private void tree(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
    if (node.getNames() != null) {
      node.getNames().values().forEach(this::add);
    }
    if (node.getKids() != null && depth < DEPTH_MOST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        tree(kid, depth + 1);
      }
    }
  }

  /// The name, or the name with a number where another file has it.
  private String free(String name) {
    String free = name;
    for (int i = 2; files.containsKey(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private void add(@org.jspecify.annotations.Nullable PDComplexFileSpecification file) {
    if (file == null) {
      return;
    }
    String name =
        Optional.ofNullable(file.getFilename())
            .map(n -> n.replaceAll(".*[/\\\\]", "").strip())
            .filter(n -> !n.isEmpty())
            .orElse("attachment " + (files.size() + 1));
    Stream.of(
            Optional.ofNullable(file.getEmbeddedFileUnicode()),
            Optional.ofNullable(file.getEmbeddedFile()),
            Optional.ofNullable(file.getEmbeddedFileDos()),
            Optional.ofNullable(file.getEmbeddedFileMac()),
            Optional.ofNullable(file.getEmbeddedFileUnix()))
        .flatMap(Optional::stream)
        .filter(embedded -> met.add(embedded.getCOSObject()))
        .forEach(embedded -> files.putIfAbsent(free(name), embedded));
  }
}
