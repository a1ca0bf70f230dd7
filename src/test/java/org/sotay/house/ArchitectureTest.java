package org.sotay.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sotay");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.sotay");
    private static final Set<String> CLOCK_READERS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZonedDateTime");

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.sotay.platform..")
                .should()
                .accessTargetWhere(readsTheMachinesTime())
                .because("a test, and a day as of which a page is shown, must be able to set the time"));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesTime() {
        return describe("the machine's own time", access -> {
            AccessTarget target = access.getTarget();
            String owner = target.getOwner().getFullName();
            boolean withoutClock = target instanceof AccessTarget.CodeUnitAccessTarget code
                    && code.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return (target.getName().equals("now") && CLOCK_READERS.contains(owner) && withoutClock)
                    || (target.getName().equals("currentTimeMillis") && owner.equals("java.lang.System"))
                    || (target.getName().startsWith("system") && owner.equals("java.time.Clock"))
                    || (target.getName().equals("<init>") && owner.equals("java.util.Date"));
        });
    }

    @Test
    void sqlStandsInStores() {
        check(noClasses()
                .that(areNot("stores", "Store", "Reach"))
                .and()
                .resideOutsideOfPackages("org.sotay.platform..", "..jooq..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.jooq..", "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.sotay..jooq.."))
                .because("all SQL of a room stands in its stores, which hand out records; what a scope means in SQL"
                        + " is told by a reach"));
    }

    @Test
    void storesStayInTheirRoom() {
        check(classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .notBePublic()
                .because("a room asks another one through its use cases, never through its tables"));
    }

    private static DescribedPredicate<JavaClass> areNot(String what, String... endings) {
        return describe("are no " + what, type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            String name = outermost.getSimpleName();
            return Set.of(endings).stream().noneMatch(name::endsWith);
        });
    }

    @Test
    void nothingIsInjectedIntoFields() {
        check(noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .because("a constructor shows what a type needs"));
    }

    @Test
    void controllersLiveInWeb() {
        check(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .resideInAPackage("..web")
                .andShould()
                .notBePublic()
                .because("web is the only sub-package of a room, and nothing but the browser calls it"));
    }

    @Test
    void nothingDependsOnWeb() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.sotay..web.."))
                .because("use cases do not know who calls them"));
    }

    @Test
    void controllersDoNotSpanTransactions() {
        check(methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..web..")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("a transaction belongs to a use case, and ends before the page is written"));
    }

    @Test
    void thereIsOneLog() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.sotay")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.apache.commons.logging.."))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("SLF4J carries the request id and the structured form"));
    }

    @Test
    void nothingIsStaticAndChanging() {
        check(fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..jooq..")
                .should()
                .beFinal()
                .because("state belongs to a bean or to the database"));
    }

    @Test
    void nobodySleeps() {
        ArchRule rule = noClasses()
                .should()
                .callMethodWhere(describe(
                        "sleeps",
                        call -> call.getTarget().getOwner().isEquivalentTo(Thread.class)
                                && call.getTarget().getName().equals("sleep")))
                .because("one waits for a condition, not for a time");
        check(rule);
        rule.check(TESTS);
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("..jooq..")
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .because("such a name says how a thing was built, or nothing"));
    }

    @Test
    void constructorsAskForLittle() {
        check(classes()
                .that(describe(
                        "are components", type -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass()))
                .and()
                .resideOutsideOfPackage("..jooq..")
                .should(HouseConditions.haveConstructorsWithAtMost(6))
                .because("a type that needs more than six others does more than one thing"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
