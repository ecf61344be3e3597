package org.attest.bench.rule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Which part of the product may know which.
class ArrowTest {
  /// Each module with those it may use.
  private static final Map<String, List<String>> MODULES = modules();

  /// The stages of core from the first to the last.
  private static final List<String> STAGES =
      List.of(
          "problem",
          "time",
          "source",
          "text",
          "transmit",
          "link",
          "tag",
          "grammar",
          "speech",
          "recognise",
          "compare",
          "resolve",
          "authority",
          "relate",
          "reason",
          "account",
          "propose",
          "port",
          "flow");

  private static Map<String, List<String>> modules() {
    Map<String, List<String>> modules = new LinkedHashMap<>();
    modules.put("core", List.of());
    modules.put("testkit", List.of("core"));
    modules.put("read", List.of("core"));
    modules.put("store", List.of("core"));
    modules.put("publish", List.of("core"));
    modules.put("app", List.of("core", "read", "store", "publish"));
    modules.put("bench", List.of("core", "read", "store", "publish", "app", "testkit"));
    return modules;
  }

  static Set<String> modulesThatHaveClasses() {
    return Product.packagesBelow("org.attest");
  }

  static Set<String> stagesThatHaveClasses() {
    return Product.packagesBelow("org.attest.core");
  }

  @Test
  void everyModuleHasItsArrows() {
    Set<String> known = new TreeSet<>(MODULES.keySet());
    known.retainAll(modulesThatHaveClasses());
    assertEquals(known, modulesThatHaveClasses());
    assertTrue(known.containsAll(Set.of("core", "testkit", "read", "store", "publish", "app")));
  }

  @ParameterizedTest
  @MethodSource("modulesThatHaveClasses")
  void aModuleUsesOnlyWhatTheDesignAllows(String module) {
    List<String> foreign = new ArrayList<>(MODULES.keySet());
    foreign.removeAll(MODULES.getOrDefault(module, List.of()));
    foreign.remove(module);
    foreign.replaceAll(Product.ROOT::concat);
    noClasses()
        .that()
        .resideInAPackage(Product.ROOT + module + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Product.withAllBelow(foreign))
        .because("modules stand for dependencies, and only app wires the others")
        .check(Product.CLASSES);
  }

  @Test
  void everyPackageOfCoreIsAStage() {
    Set<String> unknown = new TreeSet<>(stagesThatHaveClasses());
    STAGES.forEach(unknown::remove);
    assertEquals(Set.of(), unknown, "a new package of core needs its place among the stages");
  }

  @ParameterizedTest
  @MethodSource("stagesThatHaveClasses")
  void aStageUsesOnlyEarlierOnes(String stage) {
    List<String> later =
        STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream()
            .map("org.attest.core."::concat)
            .toList();
    if (later.isEmpty()) {
      assertEquals("flow", stage);
      return;
    }
    noClasses()
        .that()
        .resideInAPackage("org.attest.core." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Product.withAllBelow(later))
        .because("data flows one way, so a stage cannot know what is made of its results")
        .check(Product.CLASSES);
  }

  @Test
  void noPackagesDependOnEachOtherInACircle() {
    slices()
        .matching("org.attest.(**)")
        .should()
        .beFreeOfCycles()
        .because("a circle of packages is one package that cannot be read in pieces")
        .check(Product.CLASSES);
  }

  @Test
  void coreNeedsNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage("org.attest.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.attest.core..", "java..", "org.jspecify.annotations..")
        .because("an account that is kept for twenty years must outlive its libraries")
        .check(Product.CLASSES);
  }
}
