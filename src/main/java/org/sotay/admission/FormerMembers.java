package org.sotay.admission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sotay.kernel.Actor;
import org.sotay.kernel.Outcome;
import org.sotay.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Why candidates who were members before are none any more.
@Service
public class FormerMembers {

    private final SubjectStore subjects;
    private final EligibilityStore facts;
    private final FormerMemberStore store;
    private final Clock clock;

    FormerMembers(SubjectStore subjects, EligibilityStore facts, FormerMemberStore store, Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.store = store;
        this.clock = clock;
    }

    /// A candidate whom the actor may look after, with what was recorded.
    public Optional<FormerMember> find(Actor actor, CandidateId candidate) {
        return subject(actor, candidate)
                .map(subject -> new FormerMember(candidate, subject.name(), store.of(candidate)));
    }

    /// Records the ground on which a candidate left; what was recorded before stays and counts no more.
    ///
    /// @param expungedOn the day on which a conviction of a less serious crime was expunged
    @Transactional
    public Outcome<CandidateId> record(
            Actor actor, CandidateId candidate, FormerGround ground, @Nullable LocalDate expungedOn) {
        Optional<Subject> subject = subject(actor, candidate);
        if (subject.isEmpty()) {
            return Outcome.missing();
        }
        EligibilityFacts.Former told = new EligibilityFacts.Former(ground, expungedOn);
        EligibilityFacts known =
                facts.facts(List.of(subject.get())).values().iterator().next();
        List<Refusal> reasons = FormerRules.check(told, known, LocalDate.now(clock));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        store.add(candidate, told, clock.instant(), actor);
        return Outcome.done(candidate);
    }

    private Optional<Subject> subject(Actor actor, CandidateId candidate) {
        return subjects.find(actor.scope(AdmissionCapabilities.EDIT_CANDIDATES), candidate, LocalDate.now(clock));
    }
}
