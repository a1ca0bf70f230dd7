package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.platform.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Lists, counts and files of members as of a day, and who sees them.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembersTest {

    private static final LocalDate TODAY = SmallProvince.TODAY;

    @Autowired
    private SmallProvince province;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Members members;

    @Autowired
    private StatementCounter statements;

    @Autowired
    private DSLContext sql;

    private PersonId an;
    private PersonId moved;
    private PersonId old;

    @BeforeAll
    void enrolSomePeople() {
        an = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        province.enrol("Nguyễn Văn Án", "377.1.2", LocalDate.of(2011, 5, 19));
        province.enrol("Đinh Thị Hoà", "377.1.1", LocalDate.of(2023, 2, 3));
        province.enrol("Nguyễn Văn An", "376.1.1", LocalDate.of(2012, 5, 19));
        moved = province.enrol(
                "Trần Văn Bình",
                LocalDate.of(2005, 2, 3),
                List.of(
                        new Stay(
                                province.id("377.1.1"), new Period(LocalDate.of(2005, 2, 3), LocalDate.of(2022, 3, 1))),
                        new Stay(province.id("376.1.1"), Period.since(LocalDate.of(2022, 3, 1)))),
                null);
        old = province.enrol(
                "Lê Văn Cũ",
                LocalDate.of(1990, 2, 3),
                List.of(new Stay(
                        province.id("377.1.2"), new Period(LocalDate.of(1990, 2, 3), LocalDate.of(2021, 7, 1)))),
                new Ending(LocalDate.of(2021, 7, 1), EndKind.DECEASED, null));
    }

    @Test
    void aUnitsListHoldsWhoBelongedThereThatDayInVietnameseOrder() {
        assertThat(names(officer(), "377", TODAY)).containsExactly("Nguyễn Văn An", "Nguyễn Văn Án", "Đinh Thị Hoà");
        assertThat(names(officer(), "377", LocalDate.of(2021, 1, 1)))
                .containsExactly("Nguyễn Văn An", "Nguyễn Văn Án", "Trần Văn Bình", "Lê Văn Cũ");
    }

    @Test
    void theCountsOfEveryDayAreThoseOfTheRecords() {
        for (LocalDate day = LocalDate.of(1989, 1, 31); day.isBefore(TODAY); day = day.plusDays(97)) {
            for (String unit : List.of("37", "377", "376", "377.1", "377.1.1")) {
                MemberPage all =
                        members.list(SmallProvince.administrator(), MemberQuery.all(province.id(unit), day, 200));
                assertThat(members.counts(province.id(unit), day).members())
                        .as("%s on %s", unit, day)
                        .isEqualTo(all.items().size());
            }
        }
    }

    @Test
    void whatListsSayIsWhatTheFactsSay() {
        String listing = "select person_id, cell_id, valid_from, valid_until, offices, absences, full_name from"
                + " membership.";
        assertThat(sql.fetch(listing + "listing_source except " + listing + "listing"))
                .isEmpty();
        assertThat(sql.fetch(listing + "listing except " + listing + "listing_source"))
                .isEmpty();
    }

    @Test
    void wordsOfANameAreFoundWithoutMarksInAnyOrderAndExactMarksComeFirst() {
        assertThat(found("nguyen van an")).containsExactly("Nguyễn Văn An", "Nguyễn Văn Án");
        assertThat(found("an nguyen")).hasSize(2);
        assertThat(found("Án")).containsExactly("Nguyễn Văn Án", "Nguyễn Văn An");
        assertThat(found("hòa")).containsExactly("Đinh Thị Hoà");
        assertThat(found("HOÀ")).containsExactly("Đinh Thị Hoà");
        assertThat(found("dinh")).containsExactly("Đinh Thị Hoà");
        assertThat(found("'; drop table")).isEmpty();
        assertThat(found("!!")).isEmpty();
    }

    @Test
    void nobodySeesPeopleOfAnotherBranch() {
        Actor kimSon = province.officer("376");
        assertThat(names(kimSon, "377", TODAY)).isEmpty();
        assertThat(members.list(kimSon, MemberQuery.all(province.id("37"), TODAY, 50))
                        .items())
                .extracting(MemberRow::name)
                .containsExactly("Nguyễn Văn An", "Trần Văn Bình");
        assertThat(members.list(
                                kimSon,
                                MemberQuery.all(province.id("37"), TODAY, 50).withText("nguyen"))
                        .total())
                .isEqualTo(1);
        assertThat(members.file(kimSon, an)).isEmpty();
        assertThat(members.file(kimSon, new PersonId(999_999))).isEmpty();
        assertThat(changes.end(kimSon, an, 0, new Ending(TODAY, EndKind.LEFT, null)))
                .isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void theFileOfSomebodyWhoMovedBelongsToTheNewUnit() {
        assertThat(members.file(officer(), moved)).isEmpty();
        assertThat(members.file(province.officer("376"), moved)).isPresent();
    }

    @Test
    void aStayFromBeforeItsUnitWasRecordedNamesTheUnitButDoesNotLeadToThatDay() {
        Actor everywhere = SmallProvince.administrator();
        MemberFile file = members.file(everywhere, old).orElseThrow();
        TimelineEntry stay = members.timeline(everywhere, file, LocalDate.MAX).stream()
                .filter(entry -> entry.key().equals("membership.timeline.stayed"))
                .findFirst()
                .orElseThrow();
        assertThat(stay.where()).isEqualTo("Phúc Lại");
        assertThat(stay.whereCode()).isNull();
    }

    @Test
    void aMemberSeesOnlyTheOwnFile() {
        Actor self = province.member("377.1.1", an);
        assertThat(members.file(self, an)).isPresent();
        assertThat(members.file(self, moved)).isEmpty();
        assertThat(members.list(self, MemberQuery.all(province.id("377"), TODAY, 50))
                        .items())
                .extracting(MemberRow::person)
                .containsExactly(an);
    }

    @Test
    void aPageOfTheListIsOneStatement() {
        AtomicReference<MemberPage> page = new AtomicReference<>();
        assertThat(statements.during(
                        () -> page.set(members.list(officer(), MemberQuery.all(province.id("377"), TODAY, 2)))))
                .hasSize(1);
        assertThat(page.get().total()).isEqualTo(3);
        assertThat(page.get().items()).hasSize(2);
    }

    private Actor officer() {
        return province.officer("377");
    }

    private List<String> found(String text) {
        return members
                .list(officer(), MemberQuery.all(province.id("377"), TODAY, 50).withText(text))
                .items()
                .stream()
                .map(MemberRow::name)
                .toList();
    }

    private List<String> names(Actor actor, String unit, LocalDate day) {
        return members.list(actor, MemberQuery.all(province.id(unit), day, 50)).items().stream()
                .map(MemberRow::name)
                .toList();
    }
}
