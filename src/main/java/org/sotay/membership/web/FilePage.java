package org.sotay.membership.web;

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

    /// Entries that hold today and have an end of their own to record: absences.
    public List<TimelineEntry> openAbsences() {
        return timeline.stream()
                .filter(entry -> entry.key().endsWith(".absent") && entry.until() == null)
                .toList();
    }
}
