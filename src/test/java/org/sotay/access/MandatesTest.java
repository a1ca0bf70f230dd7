package org.sotay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.membership.EndKind;
import org.sotay.membership.Ending;
import org.sotay.membership.MembershipChanges;
import org.sotay.membership.OfficeRole;
import org.sotay.membership.Offices;
import org.sotay.membership.SmallProvince;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/// What offices and memberships give, and that they give it no longer than they last.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MandatesTest {

    @Autowired
    private SmallProvince province;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Offices offices;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final Actor administrator = SmallProvince.administrator();
    private LocalDate today = LocalDate.MIN;

    @BeforeAll
    void foundUnits() {
        today = LocalDate.now(clock);
    }

    @Test
    void anOfficeGivesItsRoleWhileItLasts() {
        PersonId person = province.enrol("Nguyễn Văn An", "377.1.1", LocalDate.of(2010, 5, 19));
        offices.appoint(
                administrator,
                person,
                "377.1.1",
                OfficeRole.SECRETARY,
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 1, 1)));
        assertThat(roles(person, LocalDate.of(2024, 12, 31))).containsExactly("member", "secretary");
        assertThat(roles(person, LocalDate.of(2025, 1, 1))).containsExactly("member");
        assertThat(roles(person, LocalDate.of(2010, 5, 18))).isEmpty();
    }

    @Test
    void whoIsAppointedForLaterAndLeavesBeforeNeverActsInTheOffice() {
        PersonId person = province.enrol("Đinh Thị Hoà", "377.1.2", LocalDate.of(2010, 5, 19));
        LocalDate later = today.plusMonths(1);
        offices.appoint(administrator, person, "377.1.2", OfficeRole.SECRETARY, Period.since(later));
        assertThat(roles(person, later)).containsExactly("member", "secretary");
        end(person, today);
        assertThat(roles(person, today)).isEmpty();
        assertThat(roles(person, later)).isEmpty();
    }

    @Test
    void anOfficeRecordedBeyondTheEndGivesNothing() {
        PersonId person = province.enrol("Trần Văn Bình", "376.1.1", LocalDate.of(2010, 5, 19));
        end(person, today.minusDays(1));
        jdbc.update(
                "insert into membership.office (person_id, unit_id, role, valid, recorded_at, recorded_by)"
                        + " values (?, ?, 'SECRETARY', daterange(?, null), now(), 0)",
                person.value(),
                province.id("376.1.1").value(),
                LocalDate.of(2020, 1, 1));
        assertThat(roles(person, today.minusDays(2))).containsExactly("member", "secretary");
        assertThat(roles(person, today)).isEmpty();
    }

    @Test
    void whoMovesToAnotherCellActsNoLongerForTheOneLeftBehind() {
        PersonId person = province.enrol("Lê Thị Mơ", "377.1.2", LocalDate.of(2010, 5, 19));
        offices.appoint(administrator, person, "377.1.2", OfficeRole.SECRETARY, Period.since(LocalDate.of(2024, 1, 1)));
        offices.appoint(
                administrator, person, "377", OfficeRole.ORGANISATION_OFFICER, Period.since(LocalDate.of(2024, 1, 1)));
        int version = changes.current(administrator, person).orElseThrow().version();
        changes.move(administrator, person, version, "377.1.1", today.minusDays(7));
        assertThat(roles(person, today.minusDays(8))).containsExactly("member", "officer", "secretary");
        assertThat(roles(person, today.minusDays(7))).containsExactly("member", "officer");
        version = changes.current(administrator, person).orElseThrow().version();
        changes.move(administrator, person, version, "376.1.1", today);
        assertThat(roles(person, today)).containsExactly("member");
    }

    private void end(PersonId person, LocalDate on) {
        int version = changes.current(administrator, person).orElseThrow().version();
        changes.end(administrator, person, version, new Ending(on, EndKind.LEFT, null));
    }

    private List<String> roles(PersonId person, LocalDate day) {
        return jdbc.queryForList(
                "select role from access.mandate_view where person_id = ? and valid @> ?::date order by role",
                String.class,
                person.value(),
                day);
    }
}
