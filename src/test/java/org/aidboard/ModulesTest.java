package org.aidboard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The module table of the README, held: data flows one way, and each module knows only what its row says. */
class ModulesTest {

    /** What each module may import of the others. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("lexicon", Set.of()),
            Map.entry("figures", Set.of("text", "lexicon")),
            Map.entry("evaluation", Set.of("text", "figures")),
            Map.entry("store", Set.of("text", "figures")),
            Map.entry("intake", Set.of("text", "lexicon", "figures", "store")),
            Map.entry("metrics", Set.of("text", "figures", "store")),
            Map.entry("export", Set.of("text", "figures", "store", "metrics")),
            Map.entry("api", Set.of("text", "figures", "store", "intake", "metrics", "export")),
            Map.entry("views", Set.of("text", "figures", "store", "intake", "metrics", "export")),
            Map.entry(
                    "cli", Set.of("text", "lexicon", "figures", "evaluation", "store", "intake", "metrics", "export")));

    /** The values of the store that travel in the answers of {@code metrics}; its door is for those who write. */
    private static final List<String> TRAVELLERS = List.of("StoredDocument", "StoredFigure", "Problem");

    private static final JavaClasses ALL =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.aidboard");

    @TestFactory
    List<DynamicTest> eachModuleImportsOnlyWhatItsRowSays() {
        return MAY_IMPORT.keySet().stream()
                .sorted()
                .map(module ->
                        DynamicTest.dynamicTest(module, () -> rowOf(module).check(ALL)))
                .toList();
    }

    @Test
    void noModulesGoInCircles() {
        slices().matching("org.aidboard.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void theLibraryIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("text"), inside("lexicon"), inside("figures"), inside("evaluation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "com.vaadin..", "org.hibernate..")
                .check(ALL);
    }

    @Test
    void persistenceStaysInTheStore() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "org.springframework.data..")
                .check(ALL);
    }

    @Test
    void vaadinStaysInTheViewsAndTheShell() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("views"), "org.aidboard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(ALL);
    }

    @Test
    void theStoreHasOneDoor() {
        classes()
                .that()
                .resideInAPackage(inside("store"))
                .and()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleName("FigureStore")
                .orShould()
                .beRecords()
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void onlyWritersAndMetricsOpenTheStore() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("export"), inside("api"), inside("views"))
                .should()
                .dependOnClassesThat(
                        describe("are the store's, beyond the values that travel", ModulesTest::isInnerStore))
                .allowEmptyShould(true)
                .check(ALL);
    }

    private static ArchRule rowOf(String module) {
        var allowed = MAY_IMPORT.getOrDefault(module, Set.of());
        var others = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(module) && !allowed.contains(other))
                .map(ModulesTest::inside)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .because(module + " may import only " + allowed);
    }

    private static boolean isInnerStore(JavaClass type) {
        return type.getPackageName().startsWith("org.aidboard.store") && !TRAVELLERS.contains(type.getSimpleName());
    }

    private static String inside(String module) {
        return "org.aidboard." + module + "..";
    }
}
