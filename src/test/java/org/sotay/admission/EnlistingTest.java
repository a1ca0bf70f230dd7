package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.PersonId;
import org.sotay.kernel.Refusal;
import org.sotay.people.NewPerson;
import org.sotay.people.PeopleCapabilities;
import org.sotay.people.PersonReach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/// Putting people on the lists of cells: once each, with namesakes shown, and a place in the tree from then on.
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnlistingTest {

    private static final LocalDate LISTED = LocalDate.of(2024, 3, 3);

    @Autowired
    private SmallPool pool;

    @Autowired
    private Enlisting enlisting;

    @Autowired
    private Candidates candidates;

    @Autowired
    private PersonReach reach;

    private Actor keeper;

    @BeforeAll
    void sitDown() {
        keeper = pool.keeper("377");
    }

    @Test
    void theSameFormListsOnce() {
        NewCandidate wanted = wanted(SmallPool.person("Trần Văn Thuyên"), LISTED, false);
        Outcome<Listed> first = enlisting.put(keeper, wanted);
        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(enlisting.put(keeper, wanted)).isEqualTo(first);
    }

    @Test
    void somebodyListedHasAPlaceForTheFieldsOfPeople() {
        CandidateId id = pool.list("Lê Thị Hoa", "377.1.1", LISTED);
        PersonId person = candidates.find(keeper, id).orElseThrow().person();
        assertThat(reach.reaches(keeper.scope(PeopleCapabilities.READ_PERSONAL), person))
                .isTrue();
        assertThat(reach.reached(keeper.scope(PeopleCapabilities.READ_PERSONAL), List.of(person)))
                .containsExactly(person);
        assertThat(reach.reaches(pool.keeper("376").scope(PeopleCapabilities.READ_PERSONAL), person))
                .isFalse();
        assertThat(candidates.find(pool.keeper("376"), id)).isEmpty();
    }

    @Test
    void namesakesAreShownFirstAndTheOfficerSaysThatItIsSomebodyElse() {
        CandidateId known = pool.list("Phạm Văn Nam", "377.1.2", LISTED);
        Outcome<Listed> outcome = enlisting.put(keeper, wanted(SmallPool.person("Phạm Văn Nam"), LISTED, false));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.value())
                                .isInstanceOfSatisfying(
                                        Listed.Alike.class,
                                        alike -> assertThat(alike.known())
                                                .extracting(Listed.Namesake::candidate)
                                                .containsExactly(known)));
        assertThat(enlisting.put(keeper, wanted(SmallPool.person("Phạm Văn Nam"), LISTED, true)))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.value()).isInstanceOf(Listed.Made.class));
    }

    @Test
    void aMemberCannotBeListedAndNobodyTwice() {
        PersonId member = pool.province().enrol("Đỗ Văn Sơn", "377.1.1", LocalDate.of(2010, 5, 19));
        assertThat(keys(enlisting.put(keeper, wanted(member)))).contains("admission.refusal.member");
        CandidateId id = pool.list("Đỗ Văn Hải", "377.1.1", LISTED);
        PersonId person = candidates.find(keeper, id).orElseThrow().person();
        assertThat(keys(enlisting.put(keeper, wanted(person)))).contains("admission.refusal.listed-already");
    }

    @Test
    void whatWasRecordedIsCorrectedByWhoLookedLast() {
        CandidateId id = pool.list("Vũ Thị Mai", "377.1.1", LISTED);
        Listing better = new Listing(
                LISTED.minusDays(3), "15-NQ/CB", Origin.SCHOOL, Set.of(Category.STUDENT), ExceptionArea.MOUNTAIN, null);
        assertThat(candidates.correct(keeper, id, better, 0)).isEqualTo(Outcome.done(new Written.Saved(id)));
        Candidate now = candidates.find(keeper, id).orElseThrow();
        assertThat(Listing.of(now)).isEqualTo(better);
        assertThat(now.stageSince()).isEqualTo(LISTED.minusDays(3));
        assertThat(candidates.correct(keeper, id, SmallPool.listing(LISTED), 0))
                .isEqualTo(Outcome.done(new Written.Overtaken(now)));
        assertThat(candidates.correct(pool.keeper("376"), id, better, 1)).isEqualTo(Outcome.missing());
    }

    private static NewCandidate wanted(NewPerson person, LocalDate on, boolean anyway) {
        return new NewCandidate(null, person, "377.1.1", SmallPool.listing(on), UUID.randomUUID(), anyway);
    }

    private static NewCandidate wanted(PersonId person) {
        return new NewCandidate(person, null, "377.1.1", SmallPool.listing(LISTED), UUID.randomUUID(), false);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
                ? reasons.stream().map(Refusal::key).toList()
                : List.of();
    }
}
