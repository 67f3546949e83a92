package io.github.marsad;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom: the one picture of the house that the compiler does not check. */
class ArchitectureTest {
  private static final String ROOT = "io.github.marsad";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Each package and those of ours that it may depend on. */
  private static final List<List<String>> ALLOWED =
      List.of(
          List.of("model"),
          List.of("language", "model"),
          List.of("knowledge", "language", "model"),
          List.of("find", "knowledge", "language", "model"),
          List.of("lake", "model"),
          List.of("measure", "lake", "model"),
          List.of("job", "lake", "knowledge", "model"),
          List.of("ingest", "job", "lake", "knowledge", "language", "model"),
          List.of("duplicates", "job", "lake", "language", "model"),
          List.of("furniture", "job", "lake", "knowledge", "language", "model"),
          List.of("annotate", "job", "lake", "find", "knowledge", "language", "model"),
          List.of("evidence", "job", "lake", "knowledge", "language", "model"),
          List.of("terms", "job", "lake", "measure", "model"),
          List.of("comentions", "job", "lake", "measure", "model"),
          List.of("stances", "job", "lake", "measure", "knowledge", "language", "model"));

  @TestFactory
  List<DynamicTest> packagesDependOnlyOnWhatTheyMay() {
    return ALLOWED.stream()
        .map(allowed -> DynamicTest.dynamicTest(allowed.get(0), () -> check(allowed)))
        .toList();
  }

  private static void check(List<String> allowed) {
    String[] ours = allowed.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ours[0])
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(ours))))
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyAnnotateKnowsSparkNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".annotate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.johnsnowlabs..")
        .check(CLASSES);
  }

  @Test
  void pagesOfHtmlAreReadInOnePackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".ingest.html..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".ingest.html..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + "..")
                .and(
                    not(
                        resideInAnyPackage(
                            ROOT + ".ingest.html..", ROOT + ".knowledge..", ROOT + ".language.."))))
        .check(CLASSES);
  }

  @Test
  void textAndKnowledgeKnowNoSpark() {
    String[] pure =
        List.of("model", "language", "knowledge", "find").stream()
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAnyPackage(pure)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }
}
