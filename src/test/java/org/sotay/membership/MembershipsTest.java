package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.organisation.Units;
import org.sotay.people.Correction;
import org.sotay.people.People;
import org.sotay.people.PersonDetails;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Changing memberships: what is refused, what is kept, what lists say afterwards.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MembershipsTest {

    private static final LocalDate TODAY = SmallProvince.TODAY;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Members members;

    @Autowired
    private Offices offices;

    private SmallProvince province;
    private PersonId an;

    @BeforeAll
    void enrolSomebody() {
        province = new SmallProvince(units, people, memberships);
        an = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
    }

    @Test
    void theDatabaseRefusesTwoCellsAtATime() {
        PersonId person = people.registerAll(SmallProvince.administrator(), List.of(SmallProvince.person("Vũ Văn Đôi")))
                .getFirst();
        LocalDate joined = LocalDate.of(2015, 1, 1);
        Enrolment twice = new Enrolment(
                person,
                null,
                joined,
                joined,
                null,
                List.of(
                        new Stay(province.id("377.1.1"), Period.since(joined)),
                        new Stay(province.id("376.1.1"), Period.since(joined.plusYears(1)))),
                List.of(),
                List.of(),
                null);
        assertThatThrownBy(() -> memberships.enrolAll(SmallProvince.administrator(), List.of(twice)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSecondOfficerIsShownWhatTheFirstOneSaved() {
        PersonId person = province.enrol("Phạm Văn Sửa", "376.1.1", LocalDate.of(2015, 5, 19));
        Actor officer = province.officer("376");
        PersonDetails seen = people.forCorrection(officer, person).orElseThrow();
        assertThat(people.correct(officer, person, SmallProvince.person("Phạm Văn Sữa"), seen.version()))
                .isEqualTo(Outcome.done(new Correction.Written(List.of("fullName", "givenName"))));
        assertThat(people.correct(officer, person, SmallProvince.person("Phạm Thị Sửa"), seen.version()))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.value()).isInstanceOf(Correction.Overtaken.class));
        MemberFile file = members.file(officer, person).orElseThrow();
        assertThat(file.name()).isEqualTo("Phạm Văn Sữa");
        assertThat(members.timeline(file))
                .extracting(TimelineEntry::key)
                .contains("membership.timeline.corrected", "membership.timeline.joined");
        assertThat(names(officer, "376.1.1", TODAY)).contains("Phạm Văn Sữa");
    }

    @Test
    void absencesAndOfficesKeepToTheMembershipAndDoNotOverlap() {
        PersonId person = province.enrol("Bùi Xuân Trường", "377.1.2", LocalDate.of(2016, 5, 19));
        Actor officer = officer();
        Period away = Period.since(LocalDate.of(2024, 1, 1));
        AbsenceFact absence = new AbsenceFact(AbsenceKind.AWAY, away, null);
        assertThat(offices.absent(officer, person, absence)).isInstanceOf(Outcome.Done.class);
        assertThat(refusal(offices.absent(officer, person, absence))).contains("membership.refusal.absent-already");
        assertThat(refusal(offices.absent(
                        officer,
                        person,
                        new AbsenceFact(AbsenceKind.EXEMPT, Period.since(LocalDate.of(2001, 1, 1)), null))))
                .contains("membership.refusal.before-joining");
        assertThat(offices.appoint(officer, person, "377.1.2", OfficeRole.SECRETARY, LocalDate.of(2020, 1, 1)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(refusal(offices.appoint(officer, an, "377.1.2", OfficeRole.SECRETARY, LocalDate.of(2021, 1, 1))))
                .contains("membership.refusal.office-taken");
        assertThat(offices.appoint(officer, an, "376.1.1", OfficeRole.SECRETARY, LocalDate.of(2021, 1, 1)))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(memberships.end(officer, person, new Ending(LocalDate.of(2025, 1, 1), EndKind.LEFT, null)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(members.officers(officer, province.id("377.1.2"), TODAY)).isEmpty();
        assertThat(members.officers(officer, province.id("377.1.2"), LocalDate.of(2024, 6, 1)))
                .hasSize(1);
    }

    @Test
    void aMoveTakesTheMemberAlongInListsAndCounts() {
        PersonId person = province.enrol("Hoàng Văn Tuấn", "377.1.1", LocalDate.of(2018, 5, 19));
        LocalDate day = LocalDate.of(2025, 6, 1);
        int before = members.counts(province.id("377.1.2"), day).members();
        assertThat(memberships.move(officer(), person, "377.1.2", day)).isInstanceOf(Outcome.Done.class);
        assertThat(members.counts(province.id("377.1.2"), day).members()).isEqualTo(before + 1);
        assertThat(members.counts(province.id("377.1.2"), day.minusDays(1)).members())
                .isEqualTo(before);
        assertThat(names(officer(), "377.1.2", day)).contains("Hoàng Văn Tuấn");
        assertThat(refusal(memberships.move(officer(), person, "377.1", day.plusDays(1))))
                .contains("membership.refusal.not-a-cell");
        assertThat(refusal(memberships.move(officer(), person, "377.1.1", day)))
                .contains("membership.refusal.not-before");
        assertThat(refusal(memberships.move(officer(), person, "376.1.1", day.plusDays(1))))
                .contains("membership.refusal.no-cell-then");
    }

    private static Optional<String> refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                ? Optional.of(refused.reasons().getFirst().key())
                : Optional.empty();
    }

    private Actor officer() {
        return province.officer("377");
    }

    private List<String> names(Actor actor, String unit, LocalDate day) {
        return members.list(actor, MemberQuery.all(province.id(unit), day, 50)).items().stream()
                .map(MemberRow::name)
                .toList();
    }
}
