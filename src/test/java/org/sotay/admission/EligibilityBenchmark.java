package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.PersonId;
import org.sotay.membership.SmallProvince;
import org.sotay.people.People;
import org.sotay.procedure.RuleSet;
import org.sotay.procedure.RuleSets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// How long eligibility takes. It is not among the tests of a build, since its name is no test's; it asserts no time:
///
/// `./mvnw -q test -Dtest=EligibilityBenchmark`
///
/// prints median and least of each figure. Every candidate has a mentor, two introducers, six papers and a class.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligibilityBenchmark {

    private static final int POOL = 2_000;
    private static final int MEMBERS = 100;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    private SmallPool pool;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private SubjectStore subjects;

    @Autowired
    private EligibilityStore store;

    @Autowired
    private Eligibilities eligibilities;

    @Autowired
    private RuleSets sets;

    private Actor officer;

    @BeforeAll
    void fillADistrict() {
        officer = pool.keeper("377");
        Long[] members = IntStream.range(0, MEMBERS)
                .mapToObj(
                        number -> pool.province().enrol("Đoàn Văn Hậu " + number, "377.1.1", LocalDate.of(2014, 2, 3)))
                .map(PersonId::value)
                .toArray(Long[]::new);
        Long[] persons = people
                .registerAll(
                        SmallProvince.administrator(),
                        IntStream.range(0, POOL)
                                .mapToObj(number -> SmallPool.person("Trần Văn Thuyên " + number))
                                .toList())
                .stream()
                .map(PersonId::value)
                .toArray(Long[]::new);
        jdbc.update("""
            with made as (
                insert into admission.candidate (person_id, listed_on, resolution, origin, recorded_at, recorded_by)
                select id, '2022-11-03', '14-NQ/CB', 'VILLAGE', now(), 1 from unnest(?::bigint[]) as p(id)
                returning id),
            placed as (
                insert into admission.candidate_cell (candidate_id, cell_id, valid, recorded_at, recorded_by)
                select id, ?, daterange('2022-11-03', null), now(), 1 from made),
            staged as (
                insert into admission.candidate_stage (candidate_id, stage, valid)
                select id, 'PREPARATION', daterange('2022-11-03', null) from made),
            trained as (
                insert into admission.training (candidate_id, class, centre, begins_on, ends_on, recorded_at,
                    recorded_by)
                select id, 'Khóa 2', 'Yên Mô', '2023-08-10', '2023-08-18', now(), 1 from made),
            mentored as (
                insert into admission.mentoring (candidate_id, mentor_id, valid, recorded_at, recorded_by)
                select id, m.members[1 + id % 100], daterange('2022-11-03', null), now(), 1
                from made, (select ?::bigint[] as members) m),
            introduced as (
                insert into admission.introduction (candidate_id, introducer_id, together_since, valid, recorded_at,
                    recorded_by)
                select id, m.members[1 + (id + step) % 100], '2020-01-01', daterange('2023-12-01', null), now(), 1
                from made, (select ?::bigint[] as members) m, generate_series(0, 1) step)
            insert into admission.paper (candidate_id, kind, dated_on, number, conclusion, recorded_at, recorded_by,
                recorded_name)
            select id, k.kind::admission.paper_kind, '2024-01-10', '17',
                case when k.kind = 'VERIFICATION' then 'FAVOURABLE'::admission.conclusion end, now(), 1, 'A'
            from made, unnest(array['AWARENESS_CERTIFICATE', 'OPINIONS', 'VERIFICATION', 'APPLICATION',
                'LIFE_RECORD', 'INTRODUCTION']) as k(kind)
            """, persons, pool.province().id("377.1.1").value(), members, members);
        jdbc.execute("analyze");
    }

    @Test
    void printsHowLongItTakes() {
        List<Subject> all = subjects.pool(
                officer.scope(AdmissionCapabilities.READ_CANDIDATES),
                pool.province().id("377"),
                DAY);
        Map<CandidateId, EligibilityFacts> facts = store.facts(all);
        List<EligibilityFacts> known = List.copyOf(facts.values());
        RuleSet rules = RuleSets.inForceOn(sets.all(), DAY);
        assertThat(known).hasSize(POOL);
        Times whole = Times.of(30, () -> known.forEach(one -> Eligibility.of(one, rules, DAY)));
        print("rule time of 2,000", whole);
        print("rule time of one person", new Times(whole.median() / POOL, whole.least() / POOL));
        CandidateId somebody = all.getFirst().id();
        print("one person with loading", Times.of(200, () -> eligibilities.of(officer, somebody, DAY)));
        print("loading of 2,000", Times.of(40, () -> store.facts(all)));
        print(
                "a district's pool of 2,000 with loading",
                Times.of(40, () -> eligibilities.counts(officer, pool.province().id("377"), DAY)));
    }

    /// Milliseconds.
    private record Times(double median, double least) {

        /// Of many times, after as many that do not count.
        static Times of(int times, Runnable action) {
            List<Long> taken = new ArrayList<>();
            for (int number = 0; number < 2 * times; number++) {
                long begun = System.nanoTime();
                action.run();
                if (number >= times) {
                    taken.add(System.nanoTime() - begun);
                }
            }
            taken.sort(null);
            return new Times(taken.get(times / 2) / 1e6, taken.getFirst() / 1e6);
        }
    }

    private static void print(String figure, Times times) {
        System.out.println(
                String.format(Locale.ROOT, "%s: median %.3f ms, least %.3f ms", figure, times.median, times.least));
    }
}
