package org.attest.bench.rule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What no class may touch, have or be called.
class PurityTest {
  private static final Set<String> ASKS_THE_TIME =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

  private static final DescribedPredicate<JavaAccess<?>> READS_A_CLOCK =
      describe(
          "read a clock",
          access ->
              access.getTarget() instanceof CodeUnitCallTarget called
                  && isOfTime(called.getOwner())
                  && ASKS_THE_TIME.contains(called.getName()));

  private static boolean isOfTime(JavaClass owner) {
    return owner.getPackageName().equals("java.time")
        || owner.isAssignableTo(Clock.class)
        || owner.isEquivalentTo(System.class);
  }

  @Test
  void coreTouchesNoFileDatabaseNetworkOrThread() {
    noClasses()
        .that()
        .resideInAPackage("org.attest.core..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.sql..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Thread.class)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.concurrent..")
        .because("what is derived is a function of the originals and the journal alone")
        .check(Product.CLASSES);
  }

  @Test
  void coreReadsNoClock() {
    noClasses()
        .that()
        .resideInAPackage("org.attest.core..")
        .should()
        .accessTargetWhere(READS_A_CLOCK)
        .because("rebuilding next year must give the same bytes")
        .check(Product.CLASSES);
  }

  @Test
  void noNameSaysNothing() {
    noClasses()
        .that()
        .resideInAPackage("org.attest..")
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveNameMatching(".*(Utils|Helper|Manager|Impl|Processor|Service|Info|Data)")
        .orShould()
        .haveNameMatching(".*[.$](Default|Base|Abstract)[A-Z].*")
        .because("a type is named for what it is or does, in the words of the glossary")
        .check(Product.CLASSES);
  }

  @Test
  void noStaticFieldCanBeSetAgain() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.attest..")
        .and()
        .areStatic()
        .should()
        .beFinal()
        .because("state that belongs to nobody makes one run depend on another")
        .check(Product.CLASSES);
  }

  @Test
  void noStaticFieldHoldsWhatChanges() {
    noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.attest..")
        .and()
        .areStatic()
        .should()
        .haveRawType(describe("that changes", PurityTest::isMadeToChange))
        .because("state that belongs to nobody makes one run depend on another")
        .check(Product.CLASSES);
  }

  private static boolean isMadeToChange(JavaClass type) {
    return type.getPackageName().startsWith("java.util.concurrent.atomic")
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.isAssignableTo(java.util.concurrent.ConcurrentMap.class)
        || type.isEquivalentTo(java.util.HashMap.class)
        || type.isEquivalentTo(java.util.ArrayList.class);
  }

  @Test
  void nothingLooksIntoTypesAtRunTime() {
    noClasses()
        .that()
        .resideInAPackage("org.attest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .because("what the compiler cannot see it cannot check, and readers cannot follow")
        .check(Product.CLASSES);
  }

  @Test
  void onlyAMainClassEndsTheProcess() {
    noClasses()
        .that()
        .resideInAPackage("org.attest..")
        .and()
        .doNotHaveSimpleName("Main")
        .and()
        .doNotHaveSimpleName("Rehearsal")
        .and()
        .resideOutsideOfPackage("org.attest.bench..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a command returns its exit code, so that it can be tested and embedded")
        .check(Product.CLASSES);
  }

  @Test
  void nothingIsWrittenToTheStreamsOfTheProcess() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.attest.core..", "org.attest.read..", "org.attest.store..", "org.attest.publish..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("problems are values; only the command line speaks to a person")
        .check(Product.CLASSES);
  }
}
