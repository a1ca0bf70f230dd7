package org.sotay.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Period;
import org.sotay.kernel.PersonId;
import org.sotay.organisation.Sector;
import org.sotay.organisation.UnitTraits;
import org.sotay.organisation.Units;
import org.sotay.organisation.UnitsMoved;
import org.sotay.people.Correction;
import org.sotay.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever is changed, lists and counts say what the facts say.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingTest {

    private static final LocalDate JOINED = LocalDate.of(2015, 5, 19);

    @Autowired
    private SmallProvince province;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MembershipChanges changes;

    @Autowired
    private Members members;

    @Autowired
    private Offices offices;

    @Autowired
    private Absences absences;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    private Actor officer;

    @BeforeAll
    void foundUnits() {
        officer = province.officer("377");
    }

    @Test
    void listsAndCountsFollowEveryChange() {
        MembershipState dates = new MembershipState(0, 0, null, JOINED, JOINED, JOINED.plusYears(1), null);
        memberships.enrol(
                officer,
                new NewMember(
                        SmallProvince.person("Nguyễn Văn Theo"), "377.1.1", JOINED, dates, UUID.randomUUID(), false));
        PersonId person = members.list(officer, MemberQuery.all(province.id("377"), SmallProvince.TODAY, 50))
                .items()
                .getFirst()
                .person();
        inStep();
        changes.move(officer, person, version(person), "377.1.2", LocalDate.of(2020, 3, 15));
        inStep();
        offices.appoint(
                officer,
                person,
                "377.1.2",
                OfficeRole.SECRETARY,
                new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)));
        absences.record(
                officer, person, new AbsenceFact(AbsenceKind.AWAY, Period.since(LocalDate.of(2023, 1, 1)), null));
        inStep();
        assertThat(changes.correct(
                        officer,
                        person,
                        new MembershipState(
                                0,
                                version(person),
                                "37.000123",
                                JOINED,
                                JOINED.plusMonths(3),
                                JOINED.plusYears(2),
                                null)))
                .isEqualTo(Outcome.done(new Change.Written()));
        inStep();
        units.change(
                SmallProvince.administrator(),
                "377.1.2",
                new UnitTraits("Phúc Lại Mới", "cell", Sector.TERRITORIAL, false, false, false),
                LocalDate.of(2022, 7, 1),
                0);
        inStep();
        offices.withdraw(
                officer, "377.1.2", offices.of(officer, person).getFirst().id());
        absences.end(officer, person, absences.of(officer, person).getFirst().id(), LocalDate.of(2023, 6, 1));
        inStep();
        changes.end(
                officer, person, version(person), new Ending(LocalDate.of(2024, 2, 29), EndKind.TRANSFERRED_OUT, null));
        inStep();
        assertThat(rows(
                        "select cell_name from membership.listing where person_id = ? group by 1 order by"
                                + " min(valid_from)",
                        person))
                .containsExactly("Nộn Khê", "Phúc Lại", "Phúc Lại Mới");
    }

    /// A cell goes to another organisation for three years and comes back; then it turns out that it never went.
    @Test
    void rollsAndCountsFollowTheTree() {
        province.enrol("Phạm Văn Dời", "376.1.1", JOINED);
        province.enrol("Phạm Thị Dời", "376.1.1", LocalDate.of(2020, 3, 1));
        int all = members.counts(province.id("376"), SmallProvince.TODAY).members();
        place("376.1.1", "[2000-01-01,2019-01-01) 376.1", "[2019-01-01,2022-01-01) 377.1", "[2022-01-01,) 376.1");
        inStep();
        assertThat(members.counts(province.id("376"), LocalDate.of(2021, 6, 1)).members())
                .isZero();
        assertThat(members.counts(province.id("376"), SmallProvince.TODAY).members())
                .isEqualTo(all);
        place("376.1.1", "[2000-01-01,) 376.1");
        inStep();
    }

    /// Writes anew where a unit stands, and tells it as the room of units would.
    private void place(String code, String... stretches) {
        transactions.executeWithoutResult(status -> {
            sql.execute(
                    "delete from organisation.unit_place where unit_id = {0}",
                    DSL.val(province.id(code).value()));
            for (String stretch : stretches) {
                String[] parts = stretch.split(" ");
                sql.execute(
                        "insert into organisation.unit_place (unit_id, valid, parent_id, path, recorded_at,"
                            + " recorded_by) select {0}, {1}::daterange, p.unit_id, p.path || {0}::text, now(), 0 from"
                            + " organisation.unit_place p where p.unit_id = {2}",
                        DSL.val(province.id(code).value()),
                        DSL.val(parts[0]),
                        DSL.val(province.id(parts[1]).value()));
            }
            events.publishEvent(new UnitsMoved(
                    List.of(province.id(code)),
                    Stream.of("376", "376.1", "377", "377.1").map(province::id).toList(),
                    SmallProvince.FOUNDED));
        });
    }

    /// The second change waits until the first is there for all to see, and then sees it: person with person, and
    /// person
    /// with cell, whichever comes first.
    @Test
    void listsAndCountsFollowChangesAtTheSameMoment() throws Exception {
        Actor everywhere = SmallProvince.administrator();
        PersonId one = province.enrol("Đinh Văn Một", "376.1.1", JOINED);
        province.enrol("Đinh Văn Hai", "376.1.1", JOINED);
        meanwhile(() -> correct(everywhere, one, 1), () -> leave(everywhere, one, 1));
        meanwhile(() -> rename(everywhere, 1), () -> leave(everywhere, one, 2));
        meanwhile(() -> leave(everywhere, one, 3), () -> rename(everywhere, 2));
        meanwhile(() -> leave(everywhere, one, 4), () -> correct(everywhere, one, 2));
    }

    /// Begins the second while the first is done but not committed.
    private void meanwhile(Runnable first, Runnable second) throws Exception {
        try (ExecutorService hand = Executors.newSingleThreadExecutor()) {
            Future<?> other = Objects.requireNonNull(transactions.execute(status -> {
                first.run();
                Future<?> begun = hand.submit(second);
                await().until(() -> begun.isDone() || waiting());
                return begun;
            }));
            other.get();
        }
        inStep();
    }

    private boolean waiting() {
        return !sql.fetch(
                        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .isEmpty();
    }

    private void rename(Actor actor, int round) {
        UnitTraits traits = new UnitTraits("Cồn Thoi " + round, "cell", Sector.TERRITORIAL, false, false, false);
        int version =
                units.find(actor, "376.1.1", SmallProvince.TODAY).orElseThrow().version();
        assertThat(units.change(
                        actor, "376.1.1", traits, LocalDate.of(2016, 1, 1).plusMonths(round), version))
                .isInstanceOf(Outcome.Done.class);
    }

    private void correct(Actor actor, PersonId person, int round) {
        int version = people.forCorrection(actor, person).orElseThrow().version();
        assertThat(people.correct(actor, person, SmallProvince.person("Đinh Văn " + "I".repeat(round)), version))
                .isEqualTo(Outcome.done(new Correction.Written(List.of("fullName", "givenName"))));
    }

    private void leave(Actor actor, PersonId person, int round) {
        LocalDate from = LocalDate.of(2018, 1, 1).plusMonths(round);
        AbsenceFact away = new AbsenceFact(AbsenceKind.AWAY, new Period(from, from.plusDays(9)), null);
        assertThat(absences.record(actor, person, away)).isInstanceOf(Outcome.Done.class);
    }

    private int version(PersonId person) {
        return changes.current(officer, person).orElseThrow().version();
    }

    private void inStep() {
        String columns = "person_id, membership_id, cell_id, cell_name, valid_from, valid_until,"
                + " offices, absences, full_name, sort_key, birth_year, decided_on, joined_on,"
                + " recognised_on, card_number";
        assertThat(sql.fetch("select %s from membership.listing order by 1, 5".formatted(columns)))
                .hasToString(sql.fetch("select %s from membership.listing_source order by 1, 5".formatted(columns))
                        .toString());
        String entries = "unit_id, listing_id, sort_key, valid_from, valid_until";
        assertThat(sql.fetch("select %s from membership.roll order by 1, 2, 4".formatted(entries)))
                .hasToString(sql.fetch("select %s from membership.roll_source order by 1, 2, 4".formatted(entries))
                        .toString());
        List<LocalDate> days = Stream.iterate(JOINED.minusMonths(2), day -> day.plusDays(17))
                .takeWhile(day -> day.isBefore(SmallProvince.TODAY))
                .toList();
        for (String unit : List.of("37", "377", "377.1.1", "377.1.2", "376")) {
            assertThat(days)
                    .allSatisfy(day -> assertThat(members.counts(province.id(unit), day))
                            .as("%s on %s", unit, day)
                            .isEqualTo(counted(unit, day)));
        }
    }

    /// Counted from the facts alone.
    private MemberCounts counted(String unit, LocalDate day) {
        List<Boolean> official = sql.fetch(
                        "select coalesce(l.recognised_on <= {0}, false) from membership.listing_source l"
                                + " join organisation.unit_place_view p on p.unit_id = l.cell_id and p.valid @> {0}"
                                + " where l.valid_from <= {0} and l.valid_until > {0}"
                                + " and string_to_array(p.path::text, '.')::bigint[] @> array[{1}]",
                        DSL.val(day), DSL.val(province.id(unit).value()))
                .into(Boolean.class);
        int officials = (int) official.stream().filter(Boolean::booleanValue).count();
        return new MemberCounts(officials, official.size() - officials);
    }

    private List<String> rows(String query, PersonId person) {
        return sql.fetch(query, person.value()).into(String.class);
    }
}
