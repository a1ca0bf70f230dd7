package org.sotay.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;

/// On which day an admission is or was considered, seen from any day.
class SubjectTest {

    private static final LocalDate LISTED = LocalDate.of(2022, 11, 3);
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 8);
    private static final LocalDate RESOLVED = LocalDate.of(2024, 3, 3);

    @Test
    void beforeTheCellHasResolvedItIsTheDayItself() {
        assertThat(subject(null, null).consideredOn(OPENED)).contains(OPENED);
        assertThat(subject(null, RESOLVED).consideredOn(RESOLVED.minusDays(1))).contains(RESOLVED.minusDays(1));
    }

    @Test
    void afterwardsItIsTheDayOfTheResolution() {
        assertThat(subject(null, RESOLVED).consideredOn(RESOLVED.plusYears(2))).contains(RESOLVED);
        assertThat(subject(RESOLVED.plusYears(1), RESOLVED).consideredOn(RESOLVED.plusYears(2)))
                .contains(RESOLVED);
    }

    @Test
    void nobodyIsConsideredBeforeTheListOrAfterLeavingIt() {
        assertThat(subject(null, null).consideredOn(LISTED.minusDays(1))).isEmpty();
        assertThat(subject(OPENED, null).consideredOn(OPENED)).isEmpty();
        assertThat(subject(OPENED, null).consideredOn(OPENED.minusDays(1))).contains(OPENED.minusDays(1));
    }

    @Test
    void aCaseKeepsItsRulesFromItsOpeningToItsEnd() {
        Subject.Trial trial = new Subject.Trial("24-QD-TW-2021", OPENED, RESOLVED, null);
        assertThat(trial.lastsOn(OPENED.minusDays(1))).isFalse();
        assertThat(trial.lastsOn(OPENED)).isTrue();
        assertThat(trial.lastsOn(RESOLVED)).isTrue();
        assertThat(trial.lastsOn(RESOLVED.plusDays(1))).isFalse();
    }

    private static Subject subject(@Nullable LocalDate leftOn, @Nullable LocalDate resolvedOn) {
        return new Subject(
                new CandidateId(1),
                new PersonId(1),
                "Trần Văn Thuyên",
                "Xóm 8",
                new PartialDate(1981, 3, 14),
                Schooling.LOWER_SECONDARY,
                new EligibilityFacts.Entry(LISTED, "14-NQ/CB", leftOn, Origin.VILLAGE, null, null),
                null,
                new Subject.Trial("24-QD-TW-2021", OPENED, null, resolvedOn));
    }
}
