package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Standing;
import org.sotay.membership.TimelineEntry;

/// The page of one member.
///
/// @param partyAge completed years since the decision; 0 before recognition
public record FilePage(
        MemberFile file,
        Standing standing,
        int partyAge,
        List<TimelineEntry> timeline,
        boolean mayCorrect,
        boolean mayEdit,
        boolean mayRecordAbsence,
        boolean mayAppoint) {

    public FilePage {
        timeline = List.copyOf(timeline);
    }

    /// Absences that last on `day`, whether an end is planned or not.
    public List<TimelineEntry> absences(LocalDate day) {
        return timeline.stream()
                .filter(entry -> entry.key().endsWith(".absent")
                        && !entry.on().isAfter(day)
                        && (entry.until() == null || entry.until().isAfter(day)))
                .toList();
    }
}
