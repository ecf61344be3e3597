package org.attest.bench.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the documents say is there.
class DocumentTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern GLOSSARY_TYPE = Pattern.compile("`([A-Z]\\w+(?:\\.[A-Z]\\w+)*)`");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final int ARCHITECTURE_LINES_MAX = 200;

  static List<Path> documents() {
    return Repository.documents();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) {
    String text = FENCED.matcher(Repository.text(document)).replaceAll("");
    List<String> broken =
        LINK.matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(link -> !link.matches("(https?|mailto):.*"))
            .filter(link -> !isThere(document, link))
            .toList();
    assertEquals(List.of(), broken, Repository.name(document));
  }

  private static boolean isThere(Path document, String link) {
    String[] halves = link.split("#", 2);
    Path target = halves[0].isEmpty() ? document : document.resolveSibling(halves[0]).normalize();
    return Files.exists(target)
        && (halves.length == 1 || anchors(Repository.text(target)).contains(halves[1]));
  }

  private static Set<String> anchors(String text) {
    return HEADING
        .matcher(text)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N}\\s_-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  @Test
  void thereIsEveryDocumentThatPeopleLookFor() {
    for (String name :
        List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE")) {
      assertTrue(Files.isRegularFile(Repository.root().resolve(name)), name);
    }
  }

  @Test
  void theArchitectureIsReadInOneSitting() {
    Path page = Repository.root().resolve("ARCHITECTURE.md");
    assertTrue(Repository.text(page).lines().count() < ARCHITECTURE_LINES_MAX);
  }

  @Test
  void everyPublicTypeOfCoreStandsInTheGlossary() {
    Set<String> missing =
        Product.CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith("org.attest.core."))
            .filter(DocumentTest::isSeenOutside)
            .map(DocumentTest::nameInSource)
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(missing.isEmpty());
    missing.removeAll(glossaryTypes());
    assertEquals(Set.of(), missing);
  }

  @Test
  void theGlossaryNamesNoTypeThatIsGone() {
    Set<String> all =
        Product.CLASSES.stream().map(DocumentTest::nameInSource).collect(Collectors.toSet());
    Set<String> gone = new TreeSet<>(glossaryTypes());
    gone.removeAll(all);
    assertEquals(Set.of(), gone);
  }

  private static Set<String> glossaryTypes() {
    return GLOSSARY_TYPE
        .matcher(Repository.text(Repository.root().resolve("docs/glossary.md")))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static boolean isSeenOutside(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnonymousClass()
        && type.getEnclosingClass().map(DocumentTest::isSeenOutside).orElse(true);
  }

  /// `Index.Entry`, as a reader of the source calls it.
  private static String nameInSource(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  @Test
  void everyPackageOfTheArchitecturePageExists() {
    Set<String> packages =
        Product.CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    List<String> named =
        Pattern.compile("`(org\\.attest\\.[a-z.]+)`")
            .matcher(Repository.text(Repository.root().resolve("ARCHITECTURE.md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertFalse(named.isEmpty());
    assertEquals(
        List.of(),
        named.stream()
            .filter(name -> Stream.of("", ".").noneMatch(end -> isPackage(packages, name + end)))
            .toList());
  }

  private static boolean isPackage(Set<String> packages, String name) {
    return name.endsWith(".")
        ? packages.stream().anyMatch(each -> each.startsWith(name))
        : packages.contains(name);
  }
}
