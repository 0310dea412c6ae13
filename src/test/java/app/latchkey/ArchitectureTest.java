package app.latchkey;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the design and the doors between them; a door that is not in {@link #MAY_IMPORT} is a wall. */
class ArchitectureTest {

    private static final String HOME = "app.latchkey";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry(
                    "app",
                    Set.of(
                            "tour",
                            "ui",
                            "check",
                            "funds",
                            "handoff",
                            "vault",
                            "store",
                            "settings",
                            "okx",
                            "key",
                            "practice",
                            "files")),
            Map.entry("tour", Set.of()),
            Map.entry("ui", Set.of("check", "funds", "handoff", "vault", "okx", "key", "settings", "files")),
            Map.entry("check", Set.of("okx", "vault", "store", "key")),
            Map.entry("funds", Set.of("okx", "vault", "store", "key")),
            Map.entry("handoff", Set.of("key")),
            Map.entry("vault", Set.of("key", "files")),
            Map.entry("store", Set.of("key", "files")),
            Map.entry("settings", Set.of("key", "files")),
            Map.entry("okx", Set.of("key")),
            Map.entry("key", Set.of()),
            Map.entry("practice", Set.of("files")),
            Map.entry("files", Set.of()));

    private static final List<String> WITH_WINDOWS = List.of("app", "tour", "ui");

    private static final JavaClasses LATCHKEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOME);

    static Stream<String> rooms() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    static Stream<String> roomsWithoutWindows() {
        return rooms().filter(room -> !WITH_WINDOWS.contains(room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsOnlyTheRoomsThatItHasADoorTo(String room) {
        var reachable = Stream.concat(Stream.of(room), MAY_IMPORT.get(room).stream())
                .map(ArchitectureTest::packagesOf)
                .toArray(String[]::new);

        holds(classes()
                .that()
                .resideInAPackage(packagesOf(room))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(HOME + "..")).or(resideInAnyPackage(reachable))));
    }

    @Test
    void thePictureOfTheRoomsShowsTheirDoorsAndNoOthers() throws IOException {
        var shown = Pattern.compile("class=\"door\" id=\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("src/docs/pictures/rooms.svg")))
                .results()
                .flatMap(arrow -> Stream.of(arrow.group(1).split("_", -1)))
                .toList();
        var doors = MAY_IMPORT.entrySet().stream()
                .filter(room -> !room.getKey().equals("app"))
                .flatMap(room -> room.getValue().stream().map(other -> room.getKey() + "-" + other))
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(doors);
    }

    @Test
    void everyClassLivesInOneOfTheRooms() {
        var rooms = rooms().map(ArchitectureTest::packagesOf).toArray(String[]::new);

        holds(classes().should().resideInAnyPackage(rooms));
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var packages = new TreeMap<String, JavaPackage>();
        for (JavaClass each : LATCHKEY) {
            packages.put(each.getPackageName(), each.getPackage());
        }

        assertThat(packages.values()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.tryGetPackageInfo()).as("package-info of %s", each).isPresent();
            assertThat(each.isAnnotatedWith(NullMarked.class))
                    .as("@NullMarked on %s", each)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("roomsWithoutWindows")
    void nothingBelowTheScreensKnowsJavaFx(String room) {
        holds(noClasses()
                .that()
                .resideInAPackage(packagesOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp.."));
    }

    @Test
    void filesNeedsNothingButTheJdk() {
        holds(classes()
                .that()
                .resideInAPackage(packagesOf("files"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(packagesOf("files"), "java..", "org.jspecify.annotations.."));
    }

    @Test
    void onlyCommandsWriteToTheTerminal() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(packagesOf("app"), packagesOf("tour"))
                .and(not(resideInAPackage(packagesOf("practice")).and(isACommand())))
                .should(ACCESS_STANDARD_STREAMS));
    }

    /** Other people's loggers may be silenced. */
    @Test
    void nobodyLogs() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .orShould()
                .callMethodWhere(target(owner(assignableTo(Logger.class)))
                        .and(not(target(nameMatching("getLogger|setLevel"))))));
    }

    @Test
    void nothingStaticCanChange() {
        holds(fields().that().areStatic().should().beFinal());
    }

    private static DescribedPredicate<JavaClass> isACommand() {
        return nameMatching(".*Command(\\$.*)?").forSubtype();
    }

    private static String packagesOf(String room) {
        return HOME + "." + room + "..";
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(LATCHKEY);
    }
}
