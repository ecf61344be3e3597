package org.attest.bench.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The classes of all modules but their tests, read once.
final class Product {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.attest");

  static final String ROOT = "org.attest.";

  private Product() {}

  /// The packages right below one, by their last word: `source`, `text` … of `org.attest.core`.
  static Set<String> packagesBelow(String parent) {
    String prefix = parent + ".";
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()).split("\\.", -1)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Patterns of ArchUnit for packages and all that is below them.
  static String[] withAllBelow(List<String> packages) {
    return packages.stream().map(name -> name + "..").toArray(String[]::new);
  }
}
