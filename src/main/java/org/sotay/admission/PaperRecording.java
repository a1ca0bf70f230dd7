package org.sotay.admission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Refusal;

/// What can be recorded as a paper. Pure.
final class PaperRecording {

    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_ISSUER = 160;
    static final int LONGEST_NOTE = 500;

    private PaperRecording() {}

    static List<Refusal> paper(
            Candidate candidate, Paper.Facts facts, boolean introduces, @Nullable PaperFile file, LocalDate today) {
        List<Refusal> reasons = new ArrayList<>(PoolRules.open(candidate));
        reasons.addAll(dated(facts.datedOn(), today));
        reasons.addAll(PoolRules.note("number", facts.number(), LONGEST_NUMBER));
        reasons.addAll(PoolRules.note("issuer", facts.issuer(), LONGEST_ISSUER));
        reasons.addAll(PoolRules.note("note", facts.note(), LONGEST_NOTE));
        reasons.addAll(conclusion(facts));
        reasons.addAll(introducer(facts, introduces));
        if (file != null) {
            reasons.addAll(file.refusals());
        }
        return reasons;
    }

    /// A paper bears a day on which there could be one.
    static List<Refusal> dated(LocalDate day, LocalDate today) {
        return day.isBefore(PoolRules.EARLIEST)
                ? List.of(Refusal.at("on", "admission.refusal.before", PoolRules.EARLIEST))
                : PoolRules.past("on", day, today);
    }

    /// A verification concludes something; one that was not required tells the ground.
    private static List<Refusal> conclusion(Paper.Facts facts) {
        boolean verification = facts.kind() == PaperKind.VERIFICATION;
        if (verification && facts.conclusion() == null) {
            return List.of(Refusal.at("conclusion", "admission.refusal.conclusion-missing"));
        }
        if (!verification && facts.conclusion() != null) {
            return List.of(Refusal.at("conclusion", "admission.refusal.concludes-nothing"));
        }
        return facts.conclusion() == Conclusion.NOT_REQUIRED && facts.note() == null
                ? List.of(Refusal.at("note", "admission.refusal.ground-missing"))
                : List.of();
    }

    /// An introduction is written by somebody who introduces the candidate.
    private static List<Refusal> introducer(Paper.Facts facts, boolean introduces) {
        if (facts.kind() != PaperKind.INTRODUCTION) {
            return facts.introducer() == null
                    ? List.of()
                    : List.of(Refusal.at("introducer", "admission.refusal.no-introduction"));
        }
        return introduces ? List.of() : List.of(Refusal.at("introducer", "admission.refusal.choose-introducer"));
    }
}
