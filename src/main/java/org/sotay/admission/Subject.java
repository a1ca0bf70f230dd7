package org.sotay.admission;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.PersonId;
import org.sotay.people.PartialDate;
import org.sotay.people.Schooling;

/// A candidate whose eligibility is asked, with what stands in the first place about them.
///
/// @param cell the cell that looks after them, or did last
/// @param trial the case, once one was opened
record Subject(
        CandidateId id,
        PersonId person,
        String name,
        String cell,
        PartialDate birth,
        Schooling schooling,
        EligibilityFacts.Entry entry,
        EligibilityFacts.@Nullable Former former,
        @Nullable Trial trial) {

    /// A case with the set of rules it keeps to its end.
    ///
    /// @param resolvedOn the day on which the cell resolved last
    record Trial(
            String rules,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate resolvedOn) {

        boolean lastsOn(LocalDate day) {
            return !openedOn.isAfter(day) && (closedOn == null || !closedOn.isBefore(day));
        }
    }

    /// The day on which the admission is or was considered, seen from a day: the one on which the cell resolved, if it
    /// had by then; none where somebody left the list before.
    Optional<LocalDate> consideredOn(LocalDate day) {
        LocalDate resolved = trial == null ? null : trial.resolvedOn();
        if (resolved != null && !resolved.isAfter(day)) {
            return Optional.of(resolved);
        }
        LocalDate left = entry.leftOn();
        boolean gone = (left != null && !left.isAfter(day)) || entry.listedOn().isAfter(day);
        return gone ? Optional.empty() : Optional.of(day);
    }
}
