package org.sotay.membership.web;

import java.time.LocalDate;
import java.util.List;
import org.sotay.membership.MemberFile;
import org.sotay.membership.Merge;
import org.sotay.membership.Probation;
import org.sotay.membership.Standing;
import org.sotay.membership.TimelineEntry;
import org.sotay.people.Proposal;

/// The page of one member as of a day.
///
/// @param mayCorrect only today: an earlier day is looked at, not changed
/// @param own whether it is the reader's own file, about which corrections can be proposed
/// @param merged who turned out to be the same person
/// @param waiting proposed corrections that wait for an officer, as far as the reader is told of them
public record FilePage(
        MemberFile file,
        LocalDate on,
        List<TimelineEntry> timeline,
        boolean mayCorrect,
        boolean mayEdit,
        boolean mayRecordAbsence,
        boolean mayAppoint,
        boolean own,
        List<Proposal> waiting,
        List<Joined> merged) {

    /// Somebody who was merged into this file.
    ///
    /// @param undoable whether the reader may take it back
    public record Joined(Merge merge, boolean undoable) {}

    public FilePage {
        timeline = List.copyOf(timeline);
        waiting = List.copyOf(waiting);
        merged = List.copyOf(merged);
    }

    public Probation probation() {
        return new Probation(file.joinedOn());
    }

    public Standing standing() {
        return file.standing(on);
    }

    /// Absences that last on the day, whether an end is planned or not.
    public List<TimelineEntry> absences() {
        return timeline.stream()
                .filter(entry -> entry.key().endsWith(".absent")
                        && entry.file() == null
                        && !entry.on().isAfter(on)
                        && (entry.until() == null || entry.until().isAfter(on)))
                .toList();
    }
}
