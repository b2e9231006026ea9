package org.malinnotes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Scanner;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.malinnotes.cli.Main;

/** Holds the code to the package table of ARCHITECTURE.md. */
class ArchitectureTest {

  private static final String ROOT = "org.malinnotes";
  private static final String JACKSON = "tools.jackson.core..";
  private static final String JLINE = "org.jline..";
  private static final String COMMONMARK = "org.commonmark..";
  private static final String CSV = "de.siegmar.fastcsv..";

  /** Per package the packages of ours, and the libraries, that it may import beside the JDK. */
  private static final Map<String, List<String>> TABLE =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("diagnostic", List.of("text")),
          Map.entry("story", List.of()),
          Map.entry("engine", List.of("story")),
          Map.entry("format", List.of("story", "diagnostic", "text", JACKSON)),
          Map.entry("check", List.of("story", "engine", "diagnostic", "text")),
          Map.entry(
              "workbench",
              List.of("story", "engine", "format", "check", "diagnostic", "text", JACKSON)),
          Map.entry("lesson", List.of("story", "engine")),
          Map.entry(
              "classroom",
              List.of("story", "engine", "lesson", "save", "diagnostic", "text", JACKSON, CSV)),
          Map.entry("save", List.of("story", "engine", "diagnostic", JACKSON)),
          Map.entry(
              "report", List.of("story", "engine", "lesson", "classroom", "save", COMMONMARK)),
          Map.entry("play", List.of("story", "engine", "lesson", "save", "text")),
          Map.entry("terminal", List.of("play", "diagnostic", "text", JLINE, COMMONMARK)));

  private static final String EVERYTHING = "cli";

  private static final DescribedPredicate<JavaClass> ARRAYS_AND_PRIMITIVES =
      describe("arrays or primitives", type -> type.isArray() || type.isPrimitive());

  /** No file, clock, thread, reflection or random source among them. */
  private static final DescribedPredicate<JavaClass> CALCULATING_JDK =
      resideInAnyPackage(
              "java.lang",
              "java.lang.annotation",
              "java.lang.invoke",
              "java.lang.runtime",
              "java.math",
              "java.time",
              "java.time.chrono",
              "java.time.format",
              "java.time.temporal",
              "java.util",
              "java.util.function",
              "java.util.regex",
              "java.util.stream")
          .and(
              not(
                  belongToAnyOf(
                      ClassLoader.class,
                      Process.class,
                      ProcessBuilder.class,
                      Runtime.class,
                      Thread.class,
                      ThreadLocal.class,
                      Clock.class,
                      Random.class,
                      Scanner.class,
                      ServiceLoader.class,
                      SplittableRandom.class,
                      Timer.class,
                      UUID.class)));

  /** Methods of otherwise harmless types. */
  private static final DescribedPredicate<JavaAccess<?>> ASKS_THE_MACHINE =
      calls(System.class)
          .and(not(calls(System.class, "arraycopy", "identityHashCode")))
          .or(calls(Class.class).and(not(calls(Class.class, "getSimpleName", "getName", "cast"))))
          .or(calls(Math.class, "random"))
          .or(calls(Collections.class, "shuffle"))
          .or(describe("now()", access -> isJdk(access, "now")))
          .or(describe("parallel()", access -> isJdk(access, "parallel")))
          .or(describe("parallelStream()", access -> isJdk(access, "parallelStream")));

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Set<String> packagesOfTheTable() {
    return TABLE.keySet();
  }

  @ParameterizedTest
  @MethodSource("packagesOfTheTable")
  void packageImportsOnlyWhatTheTableAllows(String name) {
    String[] allowed =
        Stream.concat(
                Stream.of("java..", "org.jspecify.annotations..", within(name)),
                TABLE.get(name).stream().map(ArchitectureTest::within))
            .toArray(String[]::new);
    check(
        classes()
            .that()
            .resideInAPackage(within(name))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(ARRAYS_AND_PRIMITIVES)));
  }

  @Test
  void everyPackageStandsInTheTable() {
    assertThat(CODE)
        .extracting(type -> type.getPackageName().split("\\.", 4)[2])
        .allMatch(name -> name.equals(EVERYTHING) || TABLE.containsKey(name));
  }

  @Test
  void packagesFormNoCycle() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CODE)
        .extracting(JavaClass::getPackage)
        .allMatch(found -> found.isAnnotatedWith(NullMarked.class));
  }

  @Test
  void storyAndEngineUseOnlyTheCalculatingPartOfTheJdk() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(within("story"), within("engine"), within("lesson"))
            .should()
            .dependOnClassesThat(resideInAPackage("java..").and(not(CALCULATING_JDK))));
  }

  @Test
  void storyAndEngineAskTheMachineNothing() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(within("story"), within("engine"), within("lesson"))
            .should()
            .accessTargetWhere(ASKS_THE_MACHINE));
  }

  @Test
  void onlyMainEndsTheProcess() {
    check(
        noClasses()
            .that()
            .doNotBelongToAnyOf(Main.class)
            .should()
            .accessTargetWhere(
                calls(System.class, "exit").or(calls(Runtime.class, "exit", "halt"))));
  }

  private static void check(ArchRule rule) {
    // A package of the table may not be there yet, or may not touch what a rule is about.
    rule.allowEmptyShould(true).check(CODE);
  }

  private static String within(String name) {
    return name.endsWith("..") ? name : ROOT + "." + name + "..";
  }

  /** Calls and method references; without method names, any use of the type's members. */
  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... methods) {
    Set<String> names = Set.of(methods);
    return describe(
        owner.getSimpleName() + "." + names,
        call ->
            call.getTargetOwner().isEquivalentTo(owner)
                && (names.isEmpty() || names.contains(call.getTarget().getName())));
  }

  private static boolean isJdk(JavaAccess<?> access, String method) {
    return access.getTargetOwner().getPackageName().startsWith("java.")
        && access.getTarget().getName().equals(method);
  }
}
