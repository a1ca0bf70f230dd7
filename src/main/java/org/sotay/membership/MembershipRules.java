package org.sotay.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;
import org.sotay.organisation.UnitAt;

/// Which dated facts of a membership can be recorded. Pure: facts in, refusals out.
final class MembershipRules {

    private static final Pattern CARD = Pattern.compile("[0-9A-Z.\\-/]{4,20}");

    private MembershipRules() {}

    /// Dates in the order of the procedure: decision, ceremony, recognition, end (24-QĐ/TW), none in the future.
    static List<Refusal> dates(
            @Nullable String cardNumber,
            LocalDate decidedOn,
            LocalDate joinedOn,
            @Nullable LocalDate recognisedOn,
            @Nullable LocalDate endedOn,
            LocalDate today) {
        List<Refusal> reasons = new ArrayList<>();
        if (cardNumber != null && !CARD.matcher(cardNumber).matches()) {
            reasons.add(Refusal.at("cardNumber", "membership.refusal.card-number"));
        }
        if (decidedOn.isAfter(joinedOn)) {
            reasons.add(Refusal.at("decidedOn", "membership.refusal.decided-after-joined", joinedOn));
        }
        if (joinedOn.isAfter(today)) {
            reasons.add(Refusal.at("joinedOn", "membership.refusal.future", today));
        }
        if (recognisedOn != null && !recognisedOn.isAfter(joinedOn)) {
            reasons.add(Refusal.at("recognisedOn", "membership.refusal.recognised-before-joined", joinedOn));
        }
        if (endedOn != null && recognisedOn != null && !endedOn.isAfter(recognisedOn)) {
            reasons.add(Refusal.at("recognisedOn", "membership.refusal.recognised-after-end", endedOn));
        }
        if (endedOn != null && !endedOn.isAfter(joinedOn)) {
            reasons.add(Refusal.at("joinedOn", "membership.refusal.joined-after-end", endedOn));
        }
        return reasons;
    }

    /// A cell can be entered on `day` when it holds members and exists then.
    static List<Refusal> cell(String field, @Nullable UnitAt cell) {
        if (cell == null) {
            return List.of(Refusal.at(field, "membership.refusal.no-cell-then"));
        }
        return cell.holdsMembers()
                ? List.of()
                : List.of(Refusal.at(field, "membership.refusal.not-a-cell", cell.name()));
    }

    /// A move can begin on `day` when the last stay began before and the membership still lasts.
    static List<Refusal> move(MembershipState state, Stay last, UnitAt cell, LocalDate day) {
        if (state.endedOn() != null) {
            return List.of(Refusal.of("membership.refusal.ended", state.endedOn()));
        }
        if (last.cell().equals(cell.id())) {
            return List.of(Refusal.at("cell", "membership.refusal.same-cell", cell.name()));
        }
        return day.isAfter(last.period().from())
                ? List.of()
                : List.of(Refusal.at(
                        "on", "membership.refusal.not-before", last.period().from()));
    }

    /// A membership can end on `day` when it lasts and the last stay began before; the future is not recorded.
    static List<Refusal> end(MembershipState state, Stay last, LocalDate day, LocalDate today) {
        if (state.endedOn() != null) {
            return List.of(Refusal.of("membership.refusal.ended", state.endedOn()));
        }
        if (day.isAfter(today)) {
            return List.of(Refusal.at("on", "membership.refusal.future", today));
        }
        return day.isAfter(last.period().from()) && (state.recognisedOn() == null || day.isAfter(state.recognisedOn()))
                ? List.of()
                : List.of(Refusal.at(
                        "on", "membership.refusal.not-before", last.period().from()));
    }

    /// A dated fact lies within the membership and ends after it begins.
    static List<Refusal> within(MembershipState state, LocalDate from, @Nullable LocalDate until) {
        if (until != null && !until.isAfter(from)) {
            return List.of(Refusal.at("until", "membership.refusal.end-before-begin"));
        }
        if (from.isBefore(state.joinedOn())) {
            return List.of(Refusal.at("from", "membership.refusal.before-joining", state.joinedOn()));
        }
        if (state.endedOn() != null && (until == null || until.isAfter(state.endedOn()))) {
            return List.of(Refusal.at("until", "membership.refusal.ended", state.endedOn()));
        }
        return List.of();
    }

    /// An office is held by an official member, within the membership, in a unit that exists (24-QĐ/TW).
    static List<Refusal> office(MembershipState state, LocalDate from, LocalDate founded) {
        List<Refusal> reasons = new ArrayList<>(within(state, from, null));
        if (state.recognisedOn() == null || state.recognisedOn().isAfter(from)) {
            reasons.add(Refusal.at("from", "membership.refusal.office-needs-official"));
        }
        if (from.isBefore(founded)) {
            reasons.add(Refusal.at("from", "membership.refusal.before-founding", founded));
        }
        return reasons;
    }
}
