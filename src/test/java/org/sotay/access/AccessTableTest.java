package org.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sotay.access.AccessTable.FieldGroup;
import org.sotay.access.AccessTable.Row;
import org.sotay.admission.AdmissionCapabilities;
import org.sotay.house.Drift;
import org.sotay.intake.IntakeCapabilities;
import org.sotay.kernel.Capability;
import org.sotay.kernel.Range;
import org.sotay.membership.MembershipCapabilities;
import org.sotay.organisation.OrganisationCapabilities;
import org.sotay.people.PeopleCapabilities;
import org.sotay.procedure.ProcedureCapabilities;

class AccessTableTest {

    private static final List<Row> ROWS = new AccessTable().rows();

    @Test
    void everyDeclaredCapabilityIsGivenAndNoneIsGivenThatNobodyDeclares() {
        Set<String> declared = Stream.of(
                        OrganisationCapabilities.class,
                        PeopleCapabilities.class,
                        MembershipCapabilities.class,
                        IntakeCapabilities.class,
                        AdmissionCapabilities.class,
                        ProcedureCapabilities.class,
                        AccessCapabilities.class)
                .flatMap(AccessTableTest::declared)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given =
                ROWS.stream().map(row -> row.capability().name()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(given).isEqualTo(declared);
    }

    private static Stream<String> declared(Class<?> room) {
        return Arrays.stream(room.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Capability.class)
                .map(AccessTableTest::value)
                .map(Capability::name);
    }

    private static Capability value(Field field) {
        try {
            return (Capability) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field + " is for other rooms to use", e);
        }
    }

    @Test
    void aCapabilityOpensTheSameFieldsInEveryRole() {
        assertThat(ROWS.stream().collect(Collectors.groupingBy(Row::capability)).values())
                .allSatisfy(rows -> assertThat(rows)
                        .extracting(Row::fields)
                        .containsOnly(rows.getFirst().fields()));
    }

    @Test
    void oneIsReachedByOnesOwnOfficeOnlyToReadAndToPropose() {
        assertThat(ROWS)
                .filteredOn(row -> row.range() == Range.SELF || row.range() == Range.SELF_AND_BELOW)
                .filteredOn(row -> !row.capability().equals(PeopleCapabilities.PROPOSE))
                .allMatch(row -> row.capability().name().endsWith(".read"));
        assertThat(ROWS)
                .filteredOn(row -> row.capability().equals(PeopleCapabilities.PROPOSE))
                .extracting(Row::range)
                .containsOnly(Range.SELF);
    }

    @Test
    void nobodyBelowACommitteeReachesEverything() {
        assertThat(ROWS)
                .filteredOn(row -> row.role() != Role.ADMINISTRATOR)
                .noneMatch(row -> row.range() == Range.EVERYWHERE);
    }

    @Test
    void sensitiveFieldsAreForOfficersAndTheMemberOnly() {
        assertThat(ROWS)
                .filteredOn(row -> row.fields() == FieldGroup.SENSITIVE)
                .extracting(Row::role, Row::range)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Role.OFFICER, Range.SELF_AND_BELOW),
                        org.assertj.core.groups.Tuple.tuple(Role.MEMBER, Range.SELF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "de"})
    void everythingInTheTableHasAName(String language) {
        Properties messages = messages(language);
        assertThat(ROWS).allSatisfy(row -> {
            String capability = row.capability().name();
            assertThat(messages)
                    .containsKey("access.capability." + capability)
                    .containsKey("access.about." + capability.substring(0, capability.indexOf('.')))
                    .containsKey("access.range." + row.range())
                    .containsKey("access.fields." + row.fields());
        });
    }

    @Test
    void thePageAboutAccessIsUpToDate() {
        Properties messages = messages("en");
        StringBuilder page = new StringBuilder(
                        "# Who may see and do what\n\nWritten by `AccessTableTest`; do not edit.\n\n")
                .append("| capability | | ")
                .append(Arrays.stream(Role.values()).map(Role::key).collect(Collectors.joining(" | ")))
                .append(" | fields of a person |\n|---|---|")
                .append("---|".repeat(Role.values().length))
                .append("---|\n");
        for (Capability capability :
                ROWS.stream().map(Row::capability).distinct().toList()) {
            page.append("| `%s` | %s |".formatted(capability, messages.get("access.capability." + capability)));
            for (Role role : Role.values()) {
                page.append(' ').append(range(role, capability, messages)).append(" |");
            }
            page.append(' ').append(fields(capability, messages)).append(" |\n");
        }
        Drift.check("access.md", page.toString());
    }

    private static String range(Role role, Capability capability, Properties messages) {
        return ROWS.stream()
                .filter(row -> row.role() == role && row.capability().equals(capability))
                .map(row -> messages.getProperty("access.range." + row.range()))
                .findFirst()
                .orElse("");
    }

    private static String fields(Capability capability, Properties messages) {
        return ROWS.stream()
                .filter(row -> row.capability().equals(capability) && row.fields() != FieldGroup.NONE)
                .map(row -> messages.getProperty("access.fields." + row.fields()))
                .findFirst()
                .orElse("");
    }

    private static Properties messages(String language) {
        Properties messages = new Properties();
        Path file = Path.of("src/main/resources/messages/access/messages_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages;
    }
}
