package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Period;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;

/// Which terms of office and times of absence can be recorded, and when they can end. Pure: facts in, refusals out.
final class TermRules {

    /// What has been decided is recorded at most a year before it begins, as units are.
    static final int YEARS_AHEAD = 1;

    /// Committees are elected for five years; nothing is planned beyond the second such term.
    static final int YEARS_PLANNED = 10;

    static final int LONGEST_NOTE = 300;

    /// One is away, or exempt, once at a time.
    static final Refusal ABSENT_ALREADY = Refusal.at("on", "membership.refusal.absent-already");

    private static final Pattern SIGNS = Pattern.compile("\\p{Cntrl}");

    private TermRules() {}

    /// A dated fact lies within the membership, and not too far ahead.
    static List<Refusal> within(MembershipState state, Period period, LocalDate today) {
        LocalDate until = period.until();
        List<Refusal> reasons = new ArrayList<>(ahead("on", period.from(), today, YEARS_AHEAD));
        if (period.from().isBefore(state.joinedOn())) {
            reasons.add(Refusal.at("on", "membership.refusal.before-joining", state.joinedOn()));
        }
        if (until != null) {
            reasons.addAll(ahead("until", until, today, YEARS_PLANNED));
        }
        if (state.endedOn() != null && (until == null || until.isAfter(state.endedOn()))) {
            reasons.add(Refusal.at("until", "membership.refusal.ended", state.endedOn()));
        }
        return reasons;
    }

    /// An office is held by an official member, within the membership, in a unit that exists (24-QĐ/TW).
    static List<Refusal> office(MembershipState state, Period period, UnitAt unit, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(within(state, period, today));
        if (state.recognisedOn() == null || state.recognisedOn().isAfter(period.from())) {
            reasons.add(Refusal.at("on", "membership.refusal.office-needs-official"));
        }
        if (period.from().isBefore(unit.foundedOn())) {
            reasons.add(Refusal.at("on", "membership.refusal.before-founding", unit.foundedOn()));
        }
        LocalDate dissolved = unit.dissolvedOn();
        if (dissolved != null && (period.until() == null || period.until().isAfter(dissolved))) {
            reasons.add(Refusal.at("until", "membership.refusal.dissolved", dissolved));
        }
        return reasons;
    }

    /// An absence lies within the membership; its remark is short.
    static List<Refusal> absence(MembershipState state, AbsenceFact absence, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(within(state, absence.period(), today));
        reasons.addAll(note(absence.note(), LONGEST_NOTE));
        return reasons;
    }

    /// What lasts can end on `day` when it began before and would still last then.
    static List<Refusal> end(Period period, LocalDate day, LocalDate today) {
        if (!day.isAfter(period.from())) {
            return List.of(Refusal.at("on", "membership.refusal.not-before", period.from()));
        }
        return period.contains(day)
                ? ahead("on", day, today, YEARS_AHEAD)
                : List.of(Refusal.at("on", "membership.refusal.over-then"));
    }

    /// A remark is one line of no more than `longest` characters.
    static List<Refusal> note(@Nullable String note, int longest) {
        if (note == null) {
            return List.of();
        }
        if (SIGNS.matcher(note).find()) {
            return List.of(Refusal.at("note", "membership.refusal.note-signs"));
        }
        return note.codePointCount(0, note.length()) > longest
                ? List.of(Refusal.at("note", "membership.refusal.note-long", longest))
                : List.of();
    }

    private static List<Refusal> ahead(String field, LocalDate day, LocalDate today, int years) {
        LocalDate latest = today.plusYears(years);
        return day.isAfter(latest) ? List.of(Refusal.at(field, "membership.refusal.too-far-ahead", latest)) : List.of();
    }
}
