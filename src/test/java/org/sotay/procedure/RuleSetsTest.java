package org.sotay.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sotay.procedure.jooq.Tables.RULE_SET;
import static org.sotay.procedure.jooq.Tables.RULE_SET_EARLIER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sotay.kernel.AccountId;
import org.sotay.platform.DataDirectory;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The sets of rules of an installation: taken in from files at the start, kept word for word, never changed.
@ApplicationModuleTest(mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleSetsTest {

    private static final String SHIPPED = "24-QD-TW-2021";

    @Autowired
    private RuleSets sets;

    @Autowired
    private RuleSetStore store;

    @Autowired
    private RuleSetReader reader;

    @Autowired
    private DSLContext sql;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path data;

    @Test
    void theShippedSetsAreThereWordForWord() throws IOException {
        assertThat(sets.all()).isEqualTo(RuleSetReader.shipped());
        for (RuleFile file : RuleFile.shipped()) {
            String id = reader.kept(file.text()).id();
            assertThat(sets.text(id)).contains(file.text());
        }
        assertThat(sets.byId()).containsOnlyKeys(SHIPPED, "294-QD-TW-2025");
        assertThat(sets.inForceOn(LocalDate.of(2024, 8, 25)).id()).isEqualTo(SHIPPED);
        assertThat(sets.find("none")).isEmpty();
    }

    @Test
    void askingCostsOneStatement() {
        sets.all();
        assertThat(statements.during(() -> sets.inForceOn(LocalDate.of(2025, 7, 1))))
                .hasSize(1);
    }

    @Test
    @Transactional
    void anotherStartChangesNothing() {
        sets.all();
        var before = sql.fetch(RULE_SET);
        arrivals().store();
        assertThat(sql.fetch(RULE_SET)).isEqualTo(before);
    }

    @Test
    @Transactional
    void twoNodesThatStartAtOnceKeepEachSetOnce() {
        sql.deleteFrom(RULE_SET).execute();
        arrivals().store();
        arrivals().store();
        assertThat(sql.fetchCount(RULE_SET)).isEqualTo(2);
    }

    @Test
    @Transactional
    void aFileOfTheDataDirectoryIsTakenInAtTheStart() throws IOException {
        put("later.yaml", another("LATER-1", LocalDate.of(2027, 1, 1)));
        arrivals().store();
        assertThat(sets.find("LATER-1")).isPresent();
        assertThat(sets.inForceOn(LocalDate.of(2027, 1, 1)).id()).isEqualTo("LATER-1");
        Files.delete(data.resolve("rules/later.yaml"));
        arrivals().store();
        assertThat(sets.find("LATER-1")).isPresent();
    }

    @Test
    @Transactional
    void aChangedFileStopsTheStart() throws IOException {
        arrivals().store();
        String changed = shipped().replace("value: 18,", "value: 17,");
        sql.update(RULE_SET)
                .set(RULE_SET.CONTENT, changed)
                .where(RULE_SET.ID.eq(SHIPPED))
                .execute();
        assertThatThrownBy(() -> arrivals().store())
                .isInstanceOf(UnusableRuleSets.class)
                .hasMessageContaining("rules/24-QD-TW-2021.yaml")
                .hasMessageContaining("the set 24-QD-TW-2021 that is kept: admission.minAge")
                .hasMessageContaining("A set never changes");
    }

    @Test
    @Transactional
    void otherWordsForTheSameRulesAreNoChange() throws IOException {
        String other = "# another comment\n" + shipped();
        sql.deleteFrom(RULE_SET).execute();
        store.add(reader.kept(other), received(other));
        arrivals().store();
        assertThat(sets.text(SHIPPED)).contains(other);
    }

    @Test
    @Transactional
    void aNewerProgramMayAddRulesToASetButNotChangeThem() throws IOException {
        String older = shipped().replaceAll("(?s)  admission\\.maxAge:.*?}\n", "");
        sql.deleteFrom(RULE_SET).execute();
        store.add(reader.kept(older), received(older));
        arrivals().store();
        assertThat(sets.text(SHIPPED)).contains(shipped());
        assertThat(sql.fetchValue(RULE_SET_EARLIER.CONTENT)).isEqualTo(older);
        assertThat(reader.missing(sets.find(SHIPPED).orElseThrow())).isEmpty();
    }

    @Test
    @Transactional
    void aSetThatDoesNotKnowANewRuleStopsTheStart() throws IOException {
        String older = another("OWN-1", LocalDate.of(2023, 1, 1)).replaceAll("(?s)  probation\\.months:.*?}\n", "");
        store.add(reader.kept(older), received(older));
        assertThatThrownBy(() -> arrivals().store())
                .isInstanceOf(UnusableRuleSets.class)
                .hasMessageContaining("OWN-1: is kept, but says nothing of probation.months");
    }

    @Test
    @Transactional
    void filesThatCannotBeUsedStopTheStartWithAllThatIsWrong() throws IOException {
        put("one.yaml", another("ONE", LocalDate.of(2028, 1, 1)).replace("value: 18,", "value: x,"));
        put("same-id.yaml", another(SHIPPED, LocalDate.of(2028, 1, 1)));
        put("same-day.yaml", another("DAY", LocalDate.of(2025, 7, 1)));
        put("broken.yaml", "id: [");
        Files.writeString(data.resolve("rules/large.yaml"), "#".repeat(70_000));
        put("not-looked-at.txt", "whatever");
        assertThatThrownBy(() -> arrivals().store())
                .isInstanceOf(UnusableRuleSets.class)
                .hasMessageContaining("one.yaml: line ")
                .hasMessageContaining("admission.minAge: A whole number without quotation marks must stand here.")
                .hasMessageContaining("same-id.yaml: id: " + SHIPPED + " stands in rules/24-QD-TW-2021.yaml, too")
                .hasMessageContaining("same-day.yaml: inForceOn: 294-QD-TW-2025 is in force from 2025-07-01, too")
                .hasMessageContaining("broken.yaml: line ")
                .hasMessageContaining("large.yaml: The text is larger than 64 KB.")
                .hasMessageNotContaining("not-looked-at");
        var analysis = new UnusableRuleSetsAnalyzer().analyze(new BeanCreationException("x", unusable()));
        assertThat(analysis).isNotNull();
        assertThat(String.valueOf(analysis.getDescription())).contains("broken.yaml");
    }

    private UnusableRuleSets unusable() {
        try {
            arrivals().store();
            throw new AssertionError("The files can be used");
        } catch (UnusableRuleSets told) {
            return told;
        }
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.createDirectories(data.resolve("rules"));
        Path file = Files.write(data.resolve("rules/latin.yaml"), "id: \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        try {
            assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> arrivals().store()))
                    .isInstanceOf(UnusableRuleSets.class)
                    .hasMessageContaining("latin.yaml is not written in UTF-8");
        } finally {
            Files.delete(file);
        }
    }

    private RuleSetArrivals arrivals() {
        return new RuleSetArrivals(store, reader, new DataDirectory(data), Clock.systemUTC());
    }

    private RuleSetStore.Received received(String text) {
        return arrivals().received(text, new AccountId(7));
    }

    private void put(String name, String text) throws IOException {
        Files.createDirectories(data.resolve("rules"));
        Files.writeString(data.resolve("rules").resolve(name), text);
    }

    private static String shipped() throws IOException {
        return RuleFile.shipped().stream()
                .map(RuleFile::text)
                .filter(text -> text.contains("id: " + SHIPPED))
                .findFirst()
                .orElseThrow();
    }

    private static String another(String id, LocalDate day) throws IOException {
        return shipped().replace("id: " + SHIPPED, "id: " + id).replace("inForceOn: 2021-07-30", "inForceOn: " + day);
    }
}
