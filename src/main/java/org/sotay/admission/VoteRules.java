package org.sotay.admission;

import java.util.ArrayList;
import java.util.List;
import org.sotay.procedure.Finding;
import org.sotay.procedure.Fraction;
import org.sotay.procedure.RuleValue;

/// The arithmetic of votes. Pure; the base is everybody who may vote, whoever was present (24-QĐ/TW).
final class VoteRules {

    private VoteRules() {}

    /// What does not add up; empty when all does.
    static List<Finding> check(Vote vote, Electors electors, RuleValue<Fraction> rule) {
        AdmissionFindings say = new AdmissionFindings(rule);
        List<Finding> findings = new ArrayList<>();
        if (vote.electors() < 1) {
            findings.add(say.no("vote-electors", "vote.nobody"));
        }
        if (electors.recorded() && vote.electors() != electors.count()) {
            findings.add(say.no("vote-electors", "vote.electors", vote.electors(), electors.count()));
        }
        if (vote.present() > vote.electors()) {
            findings.add(say.no("vote-present", "vote.present", vote.present(), vote.electors()));
        }
        if (vote.ballots() > vote.electors()) {
            findings.add(say.no("vote-ballots", "vote.ballots-electors", vote.ballots(), vote.electors()));
        } else if (vote.ballots() > vote.present()) {
            findings.add(say.no("vote-ballots", "vote.ballots", vote.ballots(), vote.present()));
        }
        int sum = vote.inFavour() + vote.against() + vote.invalid();
        if (sum != vote.ballots()) {
            findings.add(say.no("vote-sum", "vote.sum", sum, vote.ballots()));
        }
        return findings;
    }

    static VoteOutcome outcome(Vote vote, Fraction share) {
        int needed = share.of(vote.electors());
        if (vote.inFavour() >= needed) {
            return VoteOutcome.ADOPTED;
        }
        return vote.against() >= needed ? VoteOutcome.NEGATIVE : VoteOutcome.UNDECIDED;
    }
}
