package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// Who can look after a candidate or introduce them. Pure.
final class HelpRules {

    static final Refusal MENTOR_ALREADY = Refusal.at("person", "admission.refusal.mentor-already");
    static final Refusal INTRODUCER_ALREADY = Refusal.at("person", "admission.refusal.introducer-already");

    private HelpRules() {}

    /// A mentor is an official member of the candidate's cell on the day (24-QĐ/TW; 12-HD/BTCTW).
    static List<Refusal> mentor(
            Candidate candidate, PoolFactStore.@Nullable Standing member, LocalDate from, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.whileListed(candidate, "on", from, today));
        if (member == null) {
            reasons.add(Refusal.at("person", "admission.refusal.choose-member"));
        } else if (!member.official()) {
            reasons.add(Refusal.at("person", "admission.refusal.not-official", member.name(), from));
        } else if (!member.inCell()) {
            reasons.add(Refusal.at("person", "admission.refusal.not-in-cell", member.name(), candidate.cell(), from));
        }
        return reasons;
    }

    /// An introducer is an official member on the day (24-QĐ/TW); how long both have been together is judged with the
    /// candidate's eligibility.
    static List<Refusal> introducer(
            Candidate candidate,
            PoolFactStore.@Nullable Standing member,
            LocalDate from,
            LocalDate togetherSince,
            LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.whileListed(candidate, "on", from, today));
        if (member == null) {
            reasons.add(Refusal.at("person", "admission.refusal.choose-member"));
        } else if (!member.official()) {
            reasons.add(Refusal.at("person", "admission.refusal.not-official", member.name(), from));
        }
        if (togetherSince.isAfter(from)) {
            reasons.add(Refusal.at("since", "admission.refusal.together-later", from));
        }
        return reasons;
    }

    /// What is replaced stands, and began before.
    static List<Refusal> replacement(@Nullable Introduction replaced, LocalDate from) {
        if (replaced == null || replaced.period().until() != null) {
            return List.of(Refusal.at("replaces", "admission.refusal.not-introducing"));
        }
        return end("on", replaced.period().from(), from);
    }

    /// What began before the day can end on it.
    static List<Refusal> end(String field, LocalDate began, LocalDate on) {
        return on.isAfter(began) ? List.of() : List.of(Refusal.at(field, "admission.refusal.not-before", began));
    }
}
