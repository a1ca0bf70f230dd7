package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// What can be recorded of the work with a candidate. Pure.
final class WorkRules {

    static final int LONGEST_TASK = 300;
    static final int LONGEST_NOTE = 1_000;
    static final int LONGEST_CLASS = 120;
    static final int LONGEST_CENTRE = 160;

    static final Refusal ENROLLED_ALREADY = Refusal.at("what", "admission.refusal.enrolled-already");

    private WorkRules() {}

    static List<Refusal> task(
            Candidate candidate, String what, LocalDate given, @Nullable LocalDate due, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.text("what", what, LONGEST_TASK));
        reasons.addAll(PoolRules.whileListed(candidate, "on", given, today));
        if (due != null && due.isBefore(given)) {
            reasons.add(Refusal.at("until", "admission.refusal.not-earlier", given));
        }
        return reasons;
    }

    /// What was given is done on that day or later.
    static List<Refusal> done(Task task, LocalDate on, @Nullable String outcome, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.past("on", on, today));
        if (on.isBefore(task.givenOn())) {
            reasons.add(Refusal.at("on", "admission.refusal.not-earlier", task.givenOn()));
        }
        reasons.addAll(PoolRules.note("note", outcome, PoolRules.LONGEST_NOTE));
        return reasons;
    }

    /// A class is a fact of the pool: after the application the case goes on without it. It may begin in the future.
    static List<Refusal> training(
            Candidate candidate, String name, String centre, LocalDate begins, @Nullable LocalDate ends) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.open(candidate));
        reasons.addAll(PoolRules.text("what", name, LONGEST_CLASS));
        reasons.addAll(PoolRules.text("centre", centre, LONGEST_CENTRE));
        if (begins.isBefore(candidate.listedOn())) {
            reasons.add(Refusal.at("on", "admission.refusal.before-listing", candidate.listedOn()));
        }
        if (ends != null && ends.isBefore(begins)) {
            reasons.add(Refusal.at("until", "admission.refusal.not-earlier", begins));
        }
        return reasons;
    }

    /// The first day in training: that of the class, unless the present phase began later.
    static LocalDate inTraining(Candidate candidate, LocalDate begins) {
        return begins.isBefore(candidate.stageSince()) ? candidate.stageSince() : begins;
    }
}
