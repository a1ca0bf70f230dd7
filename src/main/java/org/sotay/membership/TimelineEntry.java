package org.sotay.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a member, for the timeline of the member's page.
///
/// @param key message key of the sentence; its arguments are `what` and `where`
/// @param until first day on which it no longer held; none while it holds or where it has no end
/// @param what a word the sentence is about, itself a message key when it begins with the room's name and a dot
/// @param where name of a unit
/// @param whereCode code of that unit, if the actor could read it as it was on the day `on`
/// @param change what a correction changed, as far as the actor may see it
/// @param id what to name to end or correct it; 0 where nothing can be
/// @param file name in the file it was recorded in, where that was merged into this one
public record TimelineEntry(
        LocalDate on,
        @Nullable LocalDate until,
        String key,
        @Nullable String what,
        @Nullable String where,
        @Nullable String whereCode,
        @Nullable Change change,
        long id,
        @Nullable String file) {

    /// Values before and after a correction as they are stored; none where nothing stood there.
    ///
    /// @param by name of who corrected
    /// @param proposed whether the member had proposed it
    public record Change(@Nullable String before, @Nullable String after, String by, boolean proposed) {}
}
